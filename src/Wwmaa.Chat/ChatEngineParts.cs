using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Moderation;
using Wwmaa.Chat.Storage;

namespace Wwmaa.Chat;

/// <summary>What a host puts in place of the engine's own parts. Whatever is null has its default.</summary>
public sealed record ChatEngineParts
{
    /// <summary>Where events are kept. Default: <see cref="InMemoryChatStore"/>.</summary>
    public IChatStore? Store { get; init; }

    /// <summary>Which sessions there are. Default: every id is one.</summary>
    public ISessionDirectory? Sessions { get; init; }

    /// <summary>What is known of users. Default: <see cref="ClaimsUserDirectory"/>.</summary>
    public IUserDirectory? Users { get; init; }

    /// <summary>What censors messages. Default: the built-in profanity filter.</summary>
    public ITextFilter? Filter { get; init; }

    /// <summary>Where ids come from. Default: UUIDs of version 7.</summary>
    public IIdGenerator? Ids { get; init; }

    /// <summary>The clock. Default: <see cref="TimeProvider.System"/>.</summary>
    public TimeProvider? Time { get; init; }

    /// <summary>Where the log goes. Default: nowhere.</summary>
    public ILogger<ChatEngine>? Log { get; init; }

    /// <summary>Where the meter comes from. Default: a meter of the engine's own.</summary>
    public IMeterFactory? Meters { get; init; }
}

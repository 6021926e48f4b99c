using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Storage;

/// <summary>Which messages of a session to read. Deleted ones are never among them.</summary>
public sealed record MessageQuery
{
    /// <summary>In which session.</summary>
    public required SessionId SessionId { get; init; }

    /// <summary>Only what this user may see; null for all private messages too.</summary>
    public UserId? Viewer { get; init; }

    /// <summary>Without any private message, whoever looks.</summary>
    public bool PublicOnly { get; init; }

    /// <summary>Only messages with a greater sequence number.</summary>
    public long After { get; init; }

    /// <summary>Only messages with a smaller sequence number.</summary>
    public long Before { get; init; } = long.MaxValue;

    /// <summary>In which order.</summary>
    public MessageOrder Order { get; init; }

    /// <summary>Which part, counted in the order of picking.</summary>
    public Page Page { get; init; } = Page.First;

    /// <summary>Whether <paramref name="message"/> is among what is asked for, the page aside.</summary>
    /// <param name="message">A message of the session.</param>
    public bool Matches(ChatMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return !message.IsDeleted
            && message.Sequence > After
            && message.Sequence < Before
            && (!PublicOnly || !message.IsPrivate)
            && (Viewer is not { } viewer || message.IsVisibleTo(viewer));
    }
}

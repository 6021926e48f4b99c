using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Storage;

/// <summary>What a room needs to start.</summary>
public sealed record SessionSnapshot
{
    /// <summary>A session without any event.</summary>
    public static SessionSnapshot Empty { get; } = new();

    /// <summary>The sequence number of the session's last event; 0 without any.</summary>
    public long LastSequence { get; init; }

    /// <summary>The latest <see cref="UserSeen"/> of every user seen in the session.</summary>
    public IReadOnlyList<UserSeen> Users { get; init; } = [];

    /// <summary>The hands that are up, oldest first.</summary>
    public IReadOnlyList<RaisedHand> Hands { get; init; } = [];

    /// <summary>The latest mute of every user that is not over.</summary>
    public IReadOnlyList<Mute> Mutes { get; init; } = [];

    /// <summary>The live strikes, in any order.</summary>
    public IReadOnlyList<StrikeGiven> Strikes { get; init; } = [];

    /// <summary>The messages within the rate limit's window, in order.</summary>
    public IReadOnlyList<StoredMessage> RecentMessages { get; init; } = [];
}

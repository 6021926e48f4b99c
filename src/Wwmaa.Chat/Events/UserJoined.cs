using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A user's first connection to the session opened.</summary>
/// <param name="UserId">Who.</param>
/// <param name="UserName">The user's name.</param>
/// <param name="Timestamp">When, UTC, whole milliseconds.</param>
public sealed record UserJoined(UserId UserId, string UserName, DateTimeOffset Timestamp) : EphemeralEvent
{
    /// <inheritdoc/>
    public override Audience Audience => Audience.Others(UserId);
}

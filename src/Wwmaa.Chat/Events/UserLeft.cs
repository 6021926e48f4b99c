using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A user's last connection to the session closed.</summary>
/// <param name="UserId">Who.</param>
/// <param name="UserName">The user's name.</param>
/// <param name="Timestamp">When, UTC, whole milliseconds.</param>
public sealed record UserLeft(UserId UserId, string UserName, DateTimeOffset Timestamp) : EphemeralEvent
{
    /// <inheritdoc/>
    public override Audience Audience => Audience.Others(UserId);
}

using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A moderator ended a mute.</summary>
/// <param name="SessionId">In which session.</param>
/// <param name="Sequence">Its place in the session's order.</param>
/// <param name="UserId">Whose mute.</param>
/// <param name="UnmutedBy">Who ended it.</param>
public sealed record UserUnmuted(SessionId SessionId, long Sequence, UserId UserId, UserId UnmutedBy)
    : DurableEvent(SessionId, Sequence)
{
    /// <inheritdoc/>
    public override Audience Audience => Audience.Everyone;
}

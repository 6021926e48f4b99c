using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A user's message was profane.</summary>
/// <param name="SessionId">In which session.</param>
/// <param name="Sequence">Its place in the session's order.</param>
/// <param name="UserId">Whose message.</param>
/// <param name="GivenAt">When, UTC, whole milliseconds.</param>
public sealed record StrikeGiven(SessionId SessionId, long Sequence, UserId UserId, DateTimeOffset GivenAt)
    : DurableEvent(SessionId, Sequence)
{
    /// <inheritdoc/>
    public override Audience Audience => Audience.None;
}

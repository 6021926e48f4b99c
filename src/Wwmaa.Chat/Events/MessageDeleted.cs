using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A moderator deleted a message.</summary>
/// <param name="SessionId">In which session.</param>
/// <param name="Sequence">Its place in the session's order.</param>
/// <param name="MessageId">Which message.</param>
/// <param name="DeletedBy">Who deleted it.</param>
/// <param name="Audience">Those who received the message, and the moderator.</param>
public sealed record MessageDeleted(
    SessionId SessionId, long Sequence, MessageId MessageId, UserId DeletedBy, Audience Audience)
    : DurableEvent(SessionId, Sequence)
{
    /// <inheritdoc/>
    public override Audience Audience { get; } = Audience;
}

using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A user reacted to a message.</summary>
/// <param name="SessionId">In which session.</param>
/// <param name="Sequence">Its place in the session's order.</param>
/// <param name="MessageId">To which message.</param>
/// <param name="Reaction">Who, and with what.</param>
/// <param name="Audience">Those who received the message.</param>
public sealed record ReactionAdded(
    SessionId SessionId, long Sequence, MessageId MessageId, Reaction Reaction, Audience Audience)
    : DurableEvent(SessionId, Sequence)
{
    /// <inheritdoc/>
    public override Audience Audience { get; } = Audience;
}

using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A user took a reaction back.</summary>
/// <param name="SessionId">In which session.</param>
/// <param name="Sequence">Its place in the session's order.</param>
/// <param name="MessageId">From which message.</param>
/// <param name="Reaction">Who, and which.</param>
/// <param name="Audience">Those who received the message.</param>
public sealed record ReactionRemoved(
    SessionId SessionId, long Sequence, MessageId MessageId, Reaction Reaction, Audience Audience)
    : DurableEvent(SessionId, Sequence)
{
    /// <inheritdoc/>
    public override Audience Audience { get; } = Audience;
}

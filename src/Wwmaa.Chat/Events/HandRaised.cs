using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A user raised their hand.</summary>
/// <param name="Sequence">Its place in the session's order.</param>
/// <param name="Hand">The hand.</param>
public sealed record HandRaised(long Sequence, RaisedHand Hand) : DurableEvent(Hand.SessionId, Sequence)
{
    /// <inheritdoc/>
    public override Audience Audience => Audience.Everyone;
}

using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A hand went down: by its user, by a moderator, or because its user has been away too long.</summary>
/// <param name="Sequence">Its place in the session's order.</param>
/// <param name="Hand">The hand that was up.</param>
/// <param name="AcknowledgedBy">The moderator who called on the user; null where nobody did.</param>
public sealed record HandLowered(long Sequence, RaisedHand Hand, UserId? AcknowledgedBy)
    : DurableEvent(Hand.SessionId, Sequence)
{
    /// <inheritdoc/>
    public override Audience Audience => Audience.Everyone;
}

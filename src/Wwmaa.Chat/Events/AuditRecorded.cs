using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A record was added to the audit trail.</summary>
/// <param name="Sequence">Its place in the session's order.</param>
/// <param name="Entry">The record.</param>
public sealed record AuditRecorded(long Sequence, AuditEntry Entry) : DurableEvent(Entry.SessionId, Sequence)
{
    /// <inheritdoc/>
    public override Audience Audience => Audience.None;
}

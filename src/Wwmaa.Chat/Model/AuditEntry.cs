namespace Wwmaa.Chat.Model;

/// <summary>One record of the audit trail.</summary>
/// <param name="Id">The record's id, a UUID of version 7.</param>
/// <param name="SessionId">In which session.</param>
/// <param name="Timestamp">When, UTC, whole milliseconds.</param>
/// <param name="ActorId">Who acted; <see cref="UserId.System"/> where the chat itself did.</param>
/// <param name="Action">What was done: one of <see cref="AuditAction"/>.</param>
/// <param name="TargetId">To whom or to which message; null where it concerned the whole chat.</param>
/// <param name="Details">A JSON object with what else there is to know.</param>
public sealed record AuditEntry(
    Guid Id,
    SessionId SessionId,
    DateTimeOffset Timestamp,
    UserId ActorId,
    string Action,
    string? TargetId,
    string Details);

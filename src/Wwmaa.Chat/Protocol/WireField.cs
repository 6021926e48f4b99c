namespace Wwmaa.Chat.Protocol;

/// <summary>The fields that any command can have on the wire.</summary>
internal enum WireField
{
    Type,
    Message,
    IsPrivate,
    RecipientId,
    ClientMessageId,
    MessageId,
    Reaction,
    UserId,
    DurationMinutes,
    Reason,
    AcknowledgedBy,
}

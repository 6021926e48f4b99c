namespace Wwmaa.Chat.Commands;

/// <summary>A moderator reads the audit trail: asks for leave only.</summary>
internal sealed record ReadAudit : ChatCommand
{
    public static ReadAudit Instance { get; } = new();
}

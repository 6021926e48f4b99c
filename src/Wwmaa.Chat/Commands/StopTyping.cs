namespace Wwmaa.Chat.Commands;

/// <summary>Say that one stopped typing.</summary>
public sealed record StopTyping : ChatCommand;

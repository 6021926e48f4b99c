namespace Wwmaa.Chat.Commands;

/// <summary>Say that one is typing. More than one a second (an option) is dropped without an error.</summary>
public sealed record StartTyping : ChatCommand;

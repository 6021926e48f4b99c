namespace Wwmaa.Chat.Commands;

/// <summary>One more connection of the user is there.</summary>
internal sealed record OpenConnection : ChatCommand;

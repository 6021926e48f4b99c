namespace Wwmaa.Chat.Commands;

/// <summary>One connection of the user is gone.</summary>
internal sealed record CloseConnection : ChatCommand;

namespace Wwmaa.Chat.Commands;

/// <summary>What a user asks of a session. The hierarchy is closed: these commands and no others.</summary>
public abstract record ChatCommand
{
    private protected ChatCommand()
    {
    }
}

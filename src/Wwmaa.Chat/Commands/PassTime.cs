namespace Wwmaa.Chat.Commands;

/// <summary>Time went by: do what has become due.</summary>
internal sealed record PassTime : ChatCommand
{
    public static PassTime Instance { get; } = new();
}

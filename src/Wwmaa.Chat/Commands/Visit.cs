namespace Wwmaa.Chat.Commands;

/// <summary>The user was here without a connection: from now on others can write to them.</summary>
internal sealed record Visit : ChatCommand
{
    public static Visit Instance { get; } = new();
}

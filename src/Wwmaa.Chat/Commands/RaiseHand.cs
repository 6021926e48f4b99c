namespace Wwmaa.Chat.Commands;

/// <summary>Raise one's hand. A hand that is up stays as it is.</summary>
public sealed record RaiseHand : ChatCommand;

namespace Wwmaa.Chat.Events;

/// <summary>What happened in a session. The hierarchy is closed: these events and no others.</summary>
public abstract record ChatEvent
{
    private protected ChatEvent()
    {
    }

    /// <summary>Who may see it.</summary>
    public abstract Audience Audience { get; }
}

namespace Wwmaa.Chat.Events;

/// <summary>An event that only those who are there at the moment learn of; it is never stored.</summary>
public abstract record EphemeralEvent : ChatEvent;

using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>An event that is committed to the store before anybody sees it. Replaying a session's durable events in order rebuilds its room.</summary>
/// <param name="SessionId">In which session.</param>
/// <param name="Sequence">Its place in the session's one order, from 1, without gaps.</param>
public abstract record DurableEvent(SessionId SessionId, long Sequence) : ChatEvent;

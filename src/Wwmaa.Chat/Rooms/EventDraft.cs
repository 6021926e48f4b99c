using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Protocol;

namespace Wwmaa.Chat.Rooms;

/// <summary>The events a command will bring about, numbered as they are added. Adding changes no state.</summary>
internal sealed class EventDraft(RoomState room, ChatUser actor, Moment now)
{
    private readonly List<ChatEvent> _events = [];
    private long _sequence = room.LastSequence;

    public SessionId SessionId => room.SessionId;

    public Moment Now => now;

    public ChatUser Actor => actor;

    /// <summary>The number of the next durable event; each call gives one more.</summary>
    public long NextSequence() => ++_sequence;

    public Guid NewId() => room.Rules.Ids.Next(now.Utc);

    public EventDraft Add(ChatEvent? @event)
    {
        if (@event is not null)
            _events.Add(@event);
        return this;
    }

    /// <summary>Notes the actor where the session does not know them yet, or knows them otherwise.</summary>
    public EventDraft SeeActor(bool connects = false)
    {
        if (!room.Roster.TryGet(actor.Id, out var known) || known.User != actor || (connects && !known.HasConnected))
            Add(new UserSeen(SessionId, NextSequence(), actor, connects || known?.HasConnected == true));
        return this;
    }

    public EventDraft Audit(string action, string? target, AuditDetails details, UserId? by = null) =>
        Add(new AuditRecorded(
            NextSequence(),
            new AuditEntry(NewId(), SessionId, now.Utc, by ?? actor.Id, action, target, details.ToJson())));

    /// <summary>Done, and something changed.</summary>
    public Decision Done(CommandResult result = default) => new(result with { Changed = true }, _events);

    /// <summary>Done, though what was asked for was so already.</summary>
    public Decision Unchanged(CommandResult result = default) => new(result, _events);
}

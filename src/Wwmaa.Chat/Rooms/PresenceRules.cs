using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Rooms;

/// <summary>Coming and going: others hear of a user's first connection and of the end of the last.</summary>
internal static class PresenceRules
{
    public static Decision Open(RoomState room, ChatUser actor, Moment now)
    {
        var draft = new EventDraft(room, actor, now).SeeActor(connects: true).Add(new ConnectionOpened(actor.Id));
        if (!room.Roster.IsPresent(actor.Id))
            draft.Add(new UserJoined(actor.Id, actor.Name, now.Utc));
        return draft.Done();
    }

    public static Decision Close(RoomState room, ChatUser actor, Moment now)
    {
        if (!room.Roster.TryGet(actor.Id, out var known) || !known.IsPresent)
            return Decision.Nothing;

        var draft = new EventDraft(room, actor, now);
        var isLast = known.Connections == 1;
        if (isLast)
            draft.Add(room.Typing.Stopping(actor.Id));
        draft.Add(new ConnectionClosed(actor.Id, now.Ticks));
        if (isLast)
            draft.Add(new UserLeft(actor.Id, known.User.Name, now.Utc));
        return draft.Done();
    }
}

using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Rooms;

/// <summary>Typing, which is never refused: what may not be is dropped.</summary>
internal static class TypingRules
{
    public static Decision Start(RoomState room, ChatUser actor, Moment now)
    {
        if (room.Mutes.Find(actor.Id, now.Utc) is not null)
            return Decision.Nothing;

        var draft = new EventDraft(room, actor, now).SeeActor();
        var isTooSoon = room.Roster.TryGet(actor.Id, out var known)
            && known.LastTypingStart != long.MinValue
            && now.Ticks - known.LastTypingStart < room.Rules.TypingThrottle.Ticks;
        if (!isTooSoon)
            return draft.Add(new TypingStarted(actor.Id, actor.Name, now.Ticks)).Done();

        // One who stopped a moment ago stays stopped: others would never hear of a second stop.
        return room.Typing.Contains(actor.Id)
            ? draft.Add(new TypingExtended(actor.Id, now.Ticks)).Done()
            : draft.Unchanged();
    }

    public static Decision Stop(RoomState room, ChatUser actor, Moment now) =>
        room.Typing.Stopping(actor.Id) is { } stopped
            ? new EventDraft(room, actor, now).Add(stopped).Done()
            : Decision.Nothing;
}

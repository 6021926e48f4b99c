using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Rooms;

/// <summary>What happens by itself as time goes by.</summary>
internal static class TimeRules
{
    public static Decision Pass(RoomState room, ChatUser actor, Moment now)
    {
        var draft = new EventDraft(room, actor, now);
        foreach (var stopped in room.Typing.DueAt(now.Ticks))
            draft.Add(stopped);
        foreach (var hand in room.Hands.DueAt(now.Ticks))
            draft.Add(new HandLowered(draft.NextSequence(), hand, null));
        return draft.Done();
    }
}

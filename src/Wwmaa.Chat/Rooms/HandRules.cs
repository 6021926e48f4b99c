using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Protocol;

namespace Wwmaa.Chat.Rooms;

/// <summary>Raising and lowering hands.</summary>
internal static class HandRules
{
    private static readonly ChatError BadAcknowledgement =
        ChatError.InvalidField("acknowledged_by must be a moderator who is in the session");

    public static Decision Raise(RoomState room, ChatUser actor, Moment now)
    {
        var draft = new EventDraft(room, actor, now).SeeActor();
        if (room.Hands.Find(actor.Id) is { } standing)
            return draft.Unchanged(new CommandResult { Hand = standing });

        var hand = new RaisedHand(draft.NewId(), room.SessionId, actor.Id, actor.Name, now.Utc);
        return draft.Add(new HandRaised(draft.NextSequence(), hand)).Done(new CommandResult { Hand = hand });
    }

    public static Decision Lower(RoomState room, LowerHand lower, ChatUser actor, ChatUser? target, Moment now) =>
        lower.AcknowledgedBy is { } moderator && !room.Roster.IsPresentModerator(moderator) ? BadAcknowledgement
        : lower.UserId is { } other && other != actor.Id ? LowerOther(room, other, actor, target, now)
        : LowerOwn(room, lower.AcknowledgedBy, actor, now);

    private static Decision LowerOwn(RoomState room, UserId? acknowledgedBy, ChatUser actor, Moment now)
    {
        var draft = new EventDraft(room, actor, now).SeeActor();
        return room.Hands.Find(actor.Id) is { } hand
            ? draft.Add(new HandLowered(draft.NextSequence(), hand, acknowledgedBy)).Done()
            : draft.Unchanged();
    }

    private static Decision LowerOther(RoomState room, UserId other, ChatUser actor, ChatUser? target, Moment now)
    {
        if (target is null && !room.Roster.TryGet(other, out _))
            return ChatError.UserNotFound;

        var draft = new EventDraft(room, actor, now).SeeActor();
        if (room.Hands.Find(other) is not { } hand)
            return draft.Unchanged();
        return draft
            .Add(new HandLowered(draft.NextSequence(), hand, actor.Id))
            .Audit(AuditAction.HandLowered, other.Value, new AuditDetails().With("hand_id", hand.Id.ToString()))
            .Done();
    }
}

using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Protocol;

namespace Wwmaa.Chat.Rooms;

/// <summary>Muting and unmuting.</summary>
internal static class MuteRules
{
    public static Decision Mute(RoomState room, MuteUser command, ChatUser actor, ChatUser? target, Moment now)
    {
        var user = room.Roster.TryGet(command.UserId, out var known) ? known.User : target;
        if (user is null)
            return command.UserId == actor.Id ? ChatError.ModeratorCannotBeMuted : ChatError.UserNotFound;
        if (user.IsModerator)
            return ChatError.ModeratorCannotBeMuted;

        var mute = new Mute(user.Id, actor.Id, command.DurationMinutes, command.Reason, now.Utc);
        var draft = new EventDraft(room, actor, now).SeeActor().Add(room.Typing.Stopping(user.Id));
        return draft
            .Add(new UserMuted(room.SessionId, draft.NextSequence(), mute))
            .Audit(AuditAction.UserMuted, user.Id.Value, Details(mute))
            .Done();
    }

    public static Decision Unmute(RoomState room, UnmuteUser command, ChatUser actor, ChatUser? target, Moment now)
    {
        if (target is null && command.UserId != actor.Id && !room.Roster.TryGet(command.UserId, out _))
            return ChatError.UserNotFound;

        var draft = new EventDraft(room, actor, now).SeeActor();
        if (room.Mutes.Find(command.UserId, now.Utc) is null)
            return draft.Unchanged();
        return draft
            .Add(new UserUnmuted(room.SessionId, draft.NextSequence(), command.UserId, actor.Id))
            .Audit(AuditAction.UserUnmuted, command.UserId.Value, new AuditDetails())
            .Done();
    }

    public static AuditDetails Details(Mute mute) =>
        new AuditDetails().With("duration_minutes", mute.DurationMinutes).With("reason", mute.Reason);
}

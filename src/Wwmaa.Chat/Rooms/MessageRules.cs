using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Protocol;
using Wwmaa.Chat.Moderation;

namespace Wwmaa.Chat.Rooms;

/// <summary>Sending and deleting messages.</summary>
internal static class MessageRules
{
    private const string AutomaticReason = "Automatic mute: repeated profanity violations";

    /// <summary>What was sent under the same client message id before, or a refusal where that was something else.</summary>
    public static Decision Repeat(SendMessage send, ChatMessage sent) =>
        sent.RecipientId == send.RecipientId && sent.Fingerprint == MessageText.Fingerprint(send.Text!)
            ? new Decision(new CommandResult { Message = sent }, [])
            : ChatError.ClientMessageIdReused;

    /// <summary>The order of the checks is the contract's: mute, rate limit, profanity; nothing refused spends of a later one.</summary>
    public static Decision Send(RoomState room, SendMessage send, ChatUser actor, ChatUser? target, Moment now)
    {
        if (room.Mutes.Find(actor.Id, now.Utc) is { } mute)
            return ChatError.Muted(mute);

        var recipient = send.RecipientId is { } id ? (room.Roster.TryGet(id, out var known) ? known.User : target) : null;
        if (send.RecipientId is not null && recipient is null)
            return ChatError.UserNotFound;

        if (!actor.IsModerator
            && room.Roster.TryGet(actor.Id, out var sender)
            && sender.Messages?.HasPlace(now.Ticks, out var retryAfter) == false)
        {
            return room.Rules.MessageLimit.Refuse(retryAfter);
        }

        var filtered = room.Rules.Filter.Filter(send.Text!);
        var draft = new EventDraft(room, actor, now).SeeActor().Add(room.Typing.Stopping(actor.Id));
        var message = new ChatMessage
        {
            Id = new MessageId(draft.NewId()),
            SessionId = room.SessionId,
            Sequence = draft.NextSequence(),
            UserId = actor.Id,
            UserName = actor.Name,
            Text = filtered.Text,
            Timestamp = now.Utc,
            RecipientId = recipient?.Id,
            RecipientName = recipient?.Name,
            ClientMessageId = send.ClientMessageId,
            Fingerprint = send.ClientMessageId is null ? null : MessageText.Fingerprint(send.Text!),
        };
        draft.Add(new MessagePosted(message));
        if (filtered.IsProfane)
            Punish(room, draft, message, send.Text!, filtered.Terms);
        return draft.Done(new CommandResult { Message = message });
    }

    public static Decision Delete(RoomState room, DeleteMessage delete, ChatUser actor, Moment now)
    {
        if (room.Messages.Find(delete.MessageId)?.Message is not { IsDeleted: false } message)
            return ChatError.MessageNotFound;

        var draft = new EventDraft(room, actor, now).SeeActor();
        return draft
            .Add(new MessageDeleted(
                room.SessionId, draft.NextSequence(), message.Id, actor.Id, Audience.OfAnd(message, actor.Id)))
            .Audit(
                AuditAction.MessageDeleted,
                message.Id.ToString(),
                new AuditDetails().With("user_id", message.UserId.Value).With("message", message.Text))
            .Done();
    }

    private static void Punish(
        RoomState room, EventDraft draft, ChatMessage message, string original, IReadOnlyList<string> terms)
    {
        var rules = room.Rules;
        var user = message.UserId;
        draft.Audit(
            AuditAction.ProfanityDetected,
            message.Id.ToString(),
            new AuditDetails().With("original_text", original).With("terms", terms));
        if (draft.Actor.IsModerator)
            return;

        draft.Add(new StrikeGiven(room.SessionId, draft.NextSequence(), user, draft.Now.Utc));
        if (room.Strikes.CountLive(user, draft.Now.Utc) + 1 < rules.StrikeThreshold)
            return;

        var mute = new Mute(user, UserId.System, rules.StrikeMuteMinutes, AutomaticReason, draft.Now.Utc);
        draft
            .Add(new UserMuted(room.SessionId, draft.NextSequence(), mute))
            .Audit(AuditAction.UserMuted, user.Value, MuteRules.Details(mute), UserId.System)
            .Add(new ErrorNoticed(user, ChatError.Muted(mute)));
    }
}

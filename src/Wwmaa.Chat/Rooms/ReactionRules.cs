using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Rooms;

/// <summary>Reacting to messages.</summary>
internal static class ReactionRules
{
    public static Decision Add(RoomState room, AddReaction add, ChatUser actor, RatePermit permit, Moment now)
    {
        var reaction = new Reaction(actor.Id, add.Kind);
        if (FindFor(room, add.MessageId, actor) is not { } found)
            return ChatError.MessageNotFound;

        // What changes nothing succeeds even where the limit is spent.
        var isRepeated = found.Has(reaction);
        if (!isRepeated && !permit.IsGranted)
            return room.Rules.ReactionLimit.Refuse(permit.RetryAfter);

        var draft = new EventDraft(room, actor, now).SeeActor();
        if (isRepeated)
            return draft.Unchanged();
        return draft
            .Add(new ReactionAdded(
                room.SessionId, draft.NextSequence(), add.MessageId, reaction, Audience.Of(found.Message)))
            .Done();
    }

    public static Decision Remove(RoomState room, RemoveReaction remove, ChatUser actor, Moment now)
    {
        var reaction = new Reaction(actor.Id, remove.Kind);
        if (FindFor(room, remove.MessageId, actor) is not { } found)
            return ChatError.MessageNotFound;

        var draft = new EventDraft(room, actor, now).SeeActor();
        if (!found.Has(reaction))
            return draft.Unchanged();
        return draft
            .Add(new ReactionRemoved(
                room.SessionId, draft.NextSequence(), remove.MessageId, reaction, Audience.Of(found.Message)))
            .Done();
    }

    private static RoomMessage? FindFor(RoomState room, MessageId id, ChatUser actor) =>
        room.Messages.Find(id) is { Message.IsDeleted: false } found && found.Message.IsVisibleTo(actor) ? found : null;
}

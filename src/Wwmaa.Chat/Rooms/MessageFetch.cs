using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;

namespace Wwmaa.Chat.Rooms;

/// <summary>Finds the message that a command names, where the room has it no longer at hand.</summary>
internal static class MessageFetch
{
    private static readonly ValueTask<StoredMessage?> None = new((StoredMessage?)null);

    /// <summary>The message to bring within reach before the command is decided on; null where there is none.</summary>
    public static ValueTask<StoredMessage?> FindAsync(
        RoomState state, in CommandEnvelope envelope, IChatStore store, CancellationToken cancellationToken) =>
        envelope.Command switch
        {
            AddReaction { MessageId: var id } => FindAsync(state, id, store, cancellationToken),
            RemoveReaction { MessageId: var id } => FindAsync(state, id, store, cancellationToken),
            DeleteMessage { MessageId: var id } => FindAsync(state, id, store, cancellationToken),
            SendMessage { ClientMessageId: { } id } when state.Messages.Find(envelope.Actor.Id, id) is null =>
                store.FindMessageAsync(state.SessionId, envelope.Actor.Id, id, cancellationToken),
            _ => None,
        };

    private static ValueTask<StoredMessage?> FindAsync(
        RoomState state, MessageId id, IChatStore store, CancellationToken cancellationToken) =>
        id == MessageId.Unknown || state.Messages.Find(id) is not null
            ? None
            : store.FindMessageAsync(state.SessionId, id, cancellationToken);
}

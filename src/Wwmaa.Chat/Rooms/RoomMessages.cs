using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;

namespace Wwmaa.Chat.Rooms;

/// <summary>
/// The messages a room has at hand: the latest, and those that were reacted to or repeated lately. Older ones are fetched
/// from the store when a command names them. One with changes that are not committed yet is never let go, so what is
/// fetched is never older than what was here.
/// </summary>
internal sealed class RoomMessages
{
    private readonly Dictionary<MessageId, RoomMessage> _byId = [];
    private readonly Dictionary<(UserId, string), RoomMessage> _byClientId = [];
    private readonly Queue<RoomMessage> _age = [];

    public int Count => _byId.Count;

    public RoomMessage? Find(MessageId id) => _byId.GetValueOrDefault(id);

    public RoomMessage? Find(UserId user, string clientMessageId) => _byClientId.GetValueOrDefault((user, clientMessageId));

    public void Add(StoredMessage stored)
    {
        var entry = new RoomMessage(stored);
        if (!_byId.TryAdd(stored.Message.Id, entry))
            return;
        if (stored.Message.ClientMessageId is { } clientId)
            _byClientId.Add((stored.Message.UserId, clientId), entry);
        _age.Enqueue(entry);
    }

    /// <summary>Lets the oldest go until <paramref name="capacity"/> are left, sparing what is not committed.</summary>
    /// <param name="capacity">How many to keep.</param>
    /// <param name="committed">The sequence number of the last committed event.</param>
    public void Trim(int capacity, long committed)
    {
        for (var tries = _age.Count - capacity; tries > 0; tries--)
        {
            var entry = _age.Dequeue();
            if (entry.LastSequence > committed)
            {
                _age.Enqueue(entry);
                continue;
            }

            _byId.Remove(entry.Message.Id);
            if (entry.Message.ClientMessageId is { } clientId)
                _byClientId.Remove((entry.Message.UserId, clientId));
        }
    }
}

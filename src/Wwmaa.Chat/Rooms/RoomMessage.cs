using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;

namespace Wwmaa.Chat.Rooms;

/// <summary>A message that a room has at hand, with who reacted to it.</summary>
internal sealed class RoomMessage
{
    private readonly HashSet<Reaction> _reactions;

    public RoomMessage(StoredMessage stored)
    {
        Message = stored.Message;
        LastSequence = stored.Message.Sequence;
        _reactions = [.. stored.Reactions];
    }

    public ChatMessage Message { get; private set; }

    /// <summary>The sequence number of the latest event that this process saw change it.</summary>
    public long LastSequence { get; private set; }

    public bool Has(Reaction reaction) => _reactions.Contains(reaction);

    public void Add(Reaction reaction, long sequence)
    {
        if (_reactions.Add(reaction))
            Message = Message with { Reactions = Message.Reactions.With(reaction.Kind, 1) };
        LastSequence = sequence;
    }

    public void Remove(Reaction reaction, long sequence)
    {
        if (_reactions.Remove(reaction))
            Message = Message with { Reactions = Message.Reactions.With(reaction.Kind, -1) };
        LastSequence = sequence;
    }

    public void Delete(long sequence)
    {
        Message = Message with { IsDeleted = true };
        LastSequence = sequence;
    }
}

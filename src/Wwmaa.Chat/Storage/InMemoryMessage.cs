using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Storage;

/// <summary>One message of the in-memory store, with its reactions.</summary>
internal sealed class InMemoryMessage(ChatMessage message)
{
    private HashSet<Reaction>? _reactions;

    public ChatMessage Message { get; private set; } = message;

    public void Delete() => Message = Message with { IsDeleted = true };

    public void Add(Reaction reaction)
    {
        if ((_reactions ??= []).Add(reaction))
            Message = Message with { Reactions = Message.Reactions.With(reaction.Kind, 1) };
    }

    public void Remove(Reaction reaction)
    {
        if (_reactions?.Remove(reaction) == true)
            Message = Message with { Reactions = Message.Reactions.With(reaction.Kind, -1) };
    }

    public StoredMessage ToStored() => new(Message, _reactions?.ToArray() ?? []);
}

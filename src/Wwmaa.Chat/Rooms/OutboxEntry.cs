using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Delivery;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Rooms;

/// <summary>What one command brought about, on its way to the store and then to those who may see it.</summary>
internal sealed class OutboxEntry(Decision decision, int epoch)
{
    private readonly TaskCompletionSource<CommandResult> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<ChatEvent> Events => decision.Events;

    /// <summary>Which state of the room decided it; a state whose commit failed takes all its decisions with it.</summary>
    public int Epoch => epoch;

    /// <summary>A connection that takes part from this entry on.</summary>
    public ChatConnection? Opening { get; init; }

    /// <summary>A connection that takes no part from this entry on. Without any event, no state could say whether its user
    /// thereby left the session; then delivery knows.</summary>
    public ChatConnection? Closing { get; init; }

    public bool IsDurable { get; } = decision.Events.Any(@event => @event is DurableEvent);

    /// <summary>Whether it is void should the state it was decided on be: what is to be stored, who joined, and what was found
    /// to be so already. That somebody left, or stopped typing, is true all the same.</summary>
    public bool IsVoidable => IsDurable || Opening is not null || (Events.Count == 0 && Closing is null);

    public Task<CommandResult> Completion => _completion.Task;

    public void Complete() => _completion.TrySetResult(decision.Result);

    public void Fail(ChatError error) => _completion.TrySetResult(CommandResult.Refused(error));
}

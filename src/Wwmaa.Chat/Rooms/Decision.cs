using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Rooms;

/// <summary>What a room makes of a command: a result, and the events that bring it about. A refusal has none, and costs nothing.</summary>
internal readonly record struct Decision(CommandResult Result, IReadOnlyList<ChatEvent> Events)
{
    /// <summary>Nothing changes.</summary>
    public static Decision Nothing => new(default, []);

    public static Decision Refuse(ChatError error) => new(CommandResult.Refused(error), []);

    public static implicit operator Decision(ChatError error) => Refuse(error);
}

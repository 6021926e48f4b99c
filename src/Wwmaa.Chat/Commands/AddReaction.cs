using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Commands;

/// <summary>React to a message. Repeating it changes nothing and succeeds.</summary>
/// <param name="MessageId">Which message.</param>
/// <param name="Kind">With what.</param>
public sealed record AddReaction(MessageId MessageId, ReactionKind Kind) : ChatCommand;

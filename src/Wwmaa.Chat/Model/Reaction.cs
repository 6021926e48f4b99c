namespace Wwmaa.Chat.Model;

/// <summary>One user's reaction of one kind to a message.</summary>
/// <param name="UserId">Who reacted.</param>
/// <param name="Kind">With what.</param>
public readonly record struct Reaction(UserId UserId, ReactionKind Kind);

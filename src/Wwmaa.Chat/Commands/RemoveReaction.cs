using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Commands;

/// <summary>Take one's own reaction back. Where there is none, nothing changes and it succeeds.</summary>
/// <param name="MessageId">Which message.</param>
/// <param name="Kind">Which reaction.</param>
public sealed record RemoveReaction(MessageId MessageId, ReactionKind Kind) : ChatCommand;

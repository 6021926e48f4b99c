using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Commands;

/// <summary>Lower a hand. Where it is down, nothing changes and it succeeds.</summary>
/// <param name="UserId">Whose: null or one's own id for one's own, which anybody may; another's for moderators alone.</param>
/// <param name="AcknowledgedBy">The moderator in the session who called on the user, where there was one.</param>
public sealed record LowerHand(UserId? UserId = null, UserId? AcknowledgedBy = null) : ChatCommand;

using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Commands;

/// <summary>End a user's mute. Where there is none, nothing changes and it succeeds. Moderators only.</summary>
/// <param name="UserId">Whose.</param>
public sealed record UnmuteUser(UserId UserId) : ChatCommand;

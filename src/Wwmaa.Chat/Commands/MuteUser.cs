using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Commands;

/// <summary>Mute a user in this session; a new mute replaces the standing one. Moderators only.</summary>
/// <param name="UserId">Whom; not a moderator.</param>
/// <param name="DurationMinutes">For how many minutes, from 1; null is permanent.</param>
/// <param name="Reason">Why, at most 500 code points; null or blank for none.</param>
public sealed record MuteUser(UserId UserId, int? DurationMinutes = null, string? Reason = null) : ChatCommand
{
    /// <summary>The greatest length of a reason, in Unicode code points.</summary>
    public const int MaxReasonLength = 500;
}

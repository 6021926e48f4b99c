using Wwmaa.Chat.Model;

namespace Wwmaa.Chat;

/// <summary>What a host has proof of about a user, before the user directory gives them a name.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="Role">What the user may do.</param>
/// <param name="Name">The user's name; null where unknown.</param>
/// <param name="Email">The user's e-mail address; null where unknown.</param>
public sealed record UserClaims(UserId Id, ChatRole Role, string? Name = null, string? Email = null);

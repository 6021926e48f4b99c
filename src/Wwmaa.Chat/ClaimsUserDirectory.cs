using Wwmaa.Chat.Model;

namespace Wwmaa.Chat;

/// <summary>Knows no more than users say of themselves: a user is called by name, else by e-mail address.</summary>
public sealed class ClaimsUserDirectory : IUserDirectory
{
    /// <inheritdoc/>
    public ValueTask<string?> GetDisplayNameAsync(UserClaims claims, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return new(DisplayName.From(claims.Name, claims.Email));
    }

    /// <inheritdoc/>
    public ValueTask<ChatUser?> FindAsync(SessionId sessionId, UserId userId, CancellationToken cancellationToken) =>
        new((ChatUser?)null);
}

using Wwmaa.Chat.Model;

namespace Wwmaa.Chat;

/// <summary>The host's knowledge of users. The default knows only what a user's claims say.</summary>
public interface IUserDirectory
{
    /// <summary>The name to show for a user who enters.</summary>
    /// <param name="claims">What is known of the user.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The name; null or blank for <c>Unknown User</c>.</returns>
    ValueTask<string?> GetDisplayNameAsync(UserClaims claims, CancellationToken cancellationToken);

    /// <summary>Finds a user who may not have been seen in the session yet; whoever has been is known without asking.</summary>
    /// <param name="sessionId">In which session.</param>
    /// <param name="userId">Which user.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The user; null where there is none.</returns>
    ValueTask<ChatUser?> FindAsync(SessionId sessionId, UserId userId, CancellationToken cancellationToken);
}

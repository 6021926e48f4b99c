using Wwmaa.Chat.Model;

namespace Wwmaa.Chat;

/// <summary>The host's say on which sessions exist, and who may enter. The default is open: every id is a session.</summary>
public interface ISessionDirectory
{
    /// <summary>Asked on every connect and every request: should answer from memory.</summary>
    /// <param name="sessionId">Which session.</param>
    /// <param name="user">Who wants to enter.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<SessionAdmission> AdmitAsync(SessionId sessionId, ChatUser user, CancellationToken cancellationToken);
}

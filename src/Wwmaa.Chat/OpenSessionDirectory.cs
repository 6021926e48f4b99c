using System.Collections.Frozen;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat;

/// <summary>Every id is a session, made on first use; or, where a list is given, every id on the list. Everyone with chat access may enter.</summary>
/// <param name="allowed">The sessions there are; empty for all.</param>
public sealed class OpenSessionDirectory(IEnumerable<SessionId> allowed) : ISessionDirectory
{
    private readonly FrozenSet<SessionId> _allowed = allowed.ToFrozenSet();

    /// <inheritdoc/>
    public ValueTask<SessionAdmission> AdmitAsync(
        SessionId sessionId, ChatUser user, CancellationToken cancellationToken) =>
        new(_allowed.Count == 0 || _allowed.Contains(sessionId) ? SessionAdmission.Allowed : SessionAdmission.NotFound);
}

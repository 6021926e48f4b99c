using Wwmaa.Chat.Model;

namespace Wwmaa.Chat;

/// <summary>Leave for one user to take part in one session. Only <see cref="ChatEngine.AdmitAsync"/> gives it.</summary>
public sealed class ChatAccess
{
    internal ChatAccess(SessionId sessionId, ChatUser user) => (SessionId, User) = (sessionId, user);

    /// <summary>Which session.</summary>
    public SessionId SessionId { get; }

    /// <summary>Which user.</summary>
    public ChatUser User { get; }
}

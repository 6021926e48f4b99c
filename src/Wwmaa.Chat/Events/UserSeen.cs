using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A user was seen in the session for the first time, under a new name or role, or for the first time with a connection.</summary>
/// <param name="SessionId">In which session.</param>
/// <param name="Sequence">Its place in the session's order.</param>
/// <param name="User">Who.</param>
/// <param name="HasConnected">Whether the user ever had a connection to this session.</param>
public sealed record UserSeen(SessionId SessionId, long Sequence, ChatUser User, bool HasConnected)
    : DurableEvent(SessionId, Sequence)
{
    /// <inheritdoc/>
    public override Audience Audience => Audience.None;
}

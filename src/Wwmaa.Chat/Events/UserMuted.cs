using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A user was muted, by a moderator or automatically.</summary>
/// <param name="SessionId">In which session.</param>
/// <param name="Sequence">Its place in the session's order.</param>
/// <param name="Mute">The mute.</param>
public sealed record UserMuted(SessionId SessionId, long Sequence, Mute Mute) : DurableEvent(SessionId, Sequence)
{
    /// <inheritdoc/>
    public override Audience Audience => Audience.Everyone;
}

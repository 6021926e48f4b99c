using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A user types.</summary>
/// <param name="UserId">Who.</param>
/// <param name="UserName">The user's name.</param>
/// <param name="At">When, on the engine's clock that never goes back, in ticks of 100 ns.</param>
public sealed record TypingStarted(UserId UserId, string UserName, long At) : EphemeralEvent
{
    /// <inheritdoc/>
    public override Audience Audience => Audience.Others(UserId);
}

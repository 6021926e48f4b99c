using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A user has one connection less.</summary>
/// <param name="UserId">Who.</param>
/// <param name="At">When, on the clock that never goes back: absence counts from here.</param>
internal sealed record ConnectionClosed(UserId UserId, long At) : EphemeralEvent
{
    public override Audience Audience => Audience.None;
}

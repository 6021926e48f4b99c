using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A user who types said so again, too soon to be told to anybody.</summary>
/// <param name="UserId">Who.</param>
/// <param name="At">When, on the clock that never goes back.</param>
internal sealed record TypingExtended(UserId UserId, long At) : EphemeralEvent
{
    public override Audience Audience => Audience.None;
}

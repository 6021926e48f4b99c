using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A user has one connection more.</summary>
/// <param name="UserId">Who.</param>
internal sealed record ConnectionOpened(UserId UserId) : EphemeralEvent
{
    public override Audience Audience => Audience.None;
}

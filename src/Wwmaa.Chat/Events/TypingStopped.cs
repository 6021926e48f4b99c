using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A user no longer types.</summary>
/// <param name="UserId">Who.</param>
/// <param name="UserName">The user's name.</param>
public sealed record TypingStopped(UserId UserId, string UserName) : EphemeralEvent
{
    /// <inheritdoc/>
    public override Audience Audience => Audience.Others(UserId);
}

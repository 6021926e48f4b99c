using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A user is told what went wrong, on every connection of theirs or on the one that asked.</summary>
/// <param name="UserId">Who is told.</param>
/// <param name="Error">What went wrong.</param>
public sealed record ErrorNoticed(UserId UserId, ChatError Error) : EphemeralEvent
{
    /// <inheritdoc/>
    public override Audience Audience => Audience.Only(UserId);
}

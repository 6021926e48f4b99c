using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>A message was sent.</summary>
/// <param name="Message">The message.</param>
public sealed record MessagePosted(ChatMessage Message) : DurableEvent(Message.SessionId, Message.Sequence)
{
    /// <inheritdoc/>
    public override Audience Audience => Audience.Of(Message);
}

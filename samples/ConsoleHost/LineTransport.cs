using System.Text;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Transports;

namespace ConsoleHost;

/// <summary>Writes events as lines for people: all that a transport has to implement.</summary>
internal sealed class LineTransport(Stream stream) : IChatTransport
{
    public async ValueTask SendAsync(OutboundEvent @event, CancellationToken cancellationToken)
    {
        if (Describe(@event.Event) is { } line)
            await stream.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), cancellationToken);
    }

    public async ValueTask CloseAsync(CloseReason reason, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"* closed {reason.Text}\n"), cancellationToken);
        stream.Close();
    }

    public void Abort() => stream.Close();

    private static string? Describe(ChatEvent @event) => @event switch
    {
        MessagePosted { Message: { IsPrivate: true } message } => $"{message.UserName} -> {message.RecipientName}: {message.Text}",
        MessagePosted { Message: var message } => $"{message.UserName}: {message.Text}",
        UserJoined joined => $"* {joined.UserName} joined",
        UserLeft left => $"* {left.UserName} left",
        TypingStarted typing => $"* {typing.UserName} types",
        HandRaised { Hand: var hand } => $"* {hand.UserName} raised a hand",
        HandLowered { Hand: var hand } => $"* {hand.UserName} lowered the hand",
        ErrorNoticed notice => $"! {notice.Error.Text}",
        _ => null,
    };
}

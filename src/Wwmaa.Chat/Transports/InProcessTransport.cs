using System.Threading.Channels;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Transports;

/// <summary>
/// Brings a connection's events to code in the same process, such as a server-side page or a bot.
/// Who does not read is a slow consumer, and is disconnected like any other.
/// </summary>
public sealed class InProcessTransport : IChatTransport
{
    private readonly Channel<ChatEvent> _events = Channel.CreateBounded<ChatEvent>(
        new BoundedChannelOptions(16) { SingleReader = true, SingleWriter = true });

    private readonly TaskCompletionSource<CloseReason> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The events in order; ends when the connection does. For one reader.</summary>
    public IAsyncEnumerable<ChatEvent> Events => _events.Reader.ReadAllAsync();

    /// <summary>Why the connection ended, once it has.</summary>
    public Task<CloseReason> Closed => _closed.Task;

    /// <inheritdoc/>
    public ValueTask SendAsync(OutboundEvent @event, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return _events.Writer.WriteAsync(@event.Event, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask CloseAsync(CloseReason reason, CancellationToken cancellationToken)
    {
        _closed.TrySetResult(reason);
        _events.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public void Abort()
    {
        _closed.TrySetResult(CloseReason.SlowConsumer);
        _events.Writer.TryComplete();
    }
}

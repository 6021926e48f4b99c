using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Transports;

namespace Wwmaa.Chat.Testing;

/// <summary>A transport that keeps every event it is given, and lets a test wait for one. Safe for several threads.</summary>
public sealed class CollectingTransport : IChatTransport
{
    private readonly Lock _gate = new();
    private readonly List<OutboundEvent> _received = [];
    private readonly TaskCompletionSource<CloseReason> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _reading = CompletedSource();

    /// <summary>All events so far, in order.</summary>
    public IReadOnlyList<ChatEvent> Events
    {
        get
        {
            lock (_gate)
                return [.. _received.Select(outbound => outbound.Event)];
        }
    }

    /// <summary>All events so far as the JSON that a client would get, in order.</summary>
    public IReadOnlyList<string> Json
    {
        get
        {
            lock (_gate)
                return [.. _received.Select(outbound => System.Text.Encoding.UTF8.GetString(outbound.Utf8Json.Span))];
        }
    }

    /// <summary>Why the connection ended, once it has.</summary>
    public Task<CloseReason> Closed => _closed.Task;

    /// <summary>From now on behaves like a client that does not read, until <see cref="Resume"/>.</summary>
    public void Pause()
    {
        lock (_gate)
            _reading = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>Reads again.</summary>
    public void Resume()
    {
        lock (_gate)
            _reading.TrySetResult();
    }

    /// <summary>Waits until an event of type <typeparamref name="T"/> that <paramref name="match"/> accepts is there.</summary>
    /// <typeparam name="T">The type of event.</typeparam>
    /// <param name="match">Which one; null for the first.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<T> WaitForAsync<T>(Func<T, bool>? match = null, CancellationToken cancellationToken = default)
        where T : ChatEvent
    {
        while (true)
        {
            Task more;
            lock (_gate)
            {
                var found = _received.Select(outbound => outbound.Event).OfType<T>().FirstOrDefault(match ?? (_ => true));
                if (found is not null)
                    return found;
                more = _more.Task;
            }

            await more.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Forgets all events so far.</summary>
    public void Clear()
    {
        lock (_gate)
            _received.Clear();
    }

    async ValueTask IChatTransport.SendAsync(OutboundEvent @event, CancellationToken cancellationToken)
    {
        await ReadingTask().WaitAsync(cancellationToken);
        TaskCompletionSource more;
        lock (_gate)
        {
            _received.Add(@event);
            more = _more;
            _more = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        more.SetResult();
    }

    async ValueTask IChatTransport.CloseAsync(CloseReason reason, CancellationToken cancellationToken)
    {
        await ReadingTask().WaitAsync(cancellationToken);
        _closed.TrySetResult(reason);
    }

    void IChatTransport.Abort() => _closed.TrySetCanceled();

    private static TaskCompletionSource CompletedSource()
    {
        var source = new TaskCompletionSource();
        source.SetResult();
        return source;
    }

    private Task ReadingTask()
    {
        lock (_gate)
            return _reading.Task;
    }
}

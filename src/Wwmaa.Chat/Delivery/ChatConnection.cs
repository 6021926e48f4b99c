using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Diagnostics;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Protocol;
using Wwmaa.Chat.Timing;
using Wwmaa.Chat.Transports;

namespace Wwmaa.Chat.Delivery;

/// <summary>
/// One user's connection to one session. Outbound it has a bounded queue that only this connection's transport waits for;
/// who lets it overflow is disconnected as a slow consumer. Dispose it when the peer is gone.
/// </summary>
public sealed class ChatConnection : IAsyncDisposable, ITimed
{
    private readonly Lock _gate = new();
    private readonly OutboundQueue _queue;
    private readonly IChatTransport _transport;
    private readonly IConnectionHost _host;
    private readonly TimeSpan _closeTimeout;
    private readonly CancellationTokenSource _ending;
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CloseReason? _reason;
    private Task _leaving = Task.CompletedTask;
    private volatile bool _hasLeft;
    private bool _isPumping;

    internal ChatConnection(
        SessionId sessionId, ChatUser user, IChatTransport transport, ConnectionOptions options, IConnectionHost host)
    {
        SessionId = sessionId;
        User = user;
        ExpiresAt = options.ExpiresAt;
        _transport = transport;
        _host = host;
        _closeTimeout = options.CloseTimeout;
        _queue = new OutboundQueue(options.QueueEvents, options.QueueBytes);
        _ending = new CancellationTokenSource(Timeout.InfiniteTimeSpan, host.Time);
        _ending.Token.UnsafeRegister(static state => ((IChatTransport)state!).Abort(), transport);
    }

    /// <summary>To which session.</summary>
    public SessionId SessionId { get; }

    /// <summary>Whose connection it is.</summary>
    public ChatUser User { get; }

    /// <summary>Why it ends or has ended; null while it is open.</summary>
    public CloseReason? CloseReason
    {
        get
        {
            lock (_gate)
                return _reason;
        }
    }

    /// <summary>Completes once the connection has said goodbye or was dropped.</summary>
    public Task Closed => _closed.Task;

    internal DateTimeOffset? ExpiresAt { get; }

    /// <summary>When the timer for that is due.</summary>
    internal long ExpiryDue { get; set; }

    /// <summary>Whether the room no longer counts it.</summary>
    internal bool HasLeft
    {
        get => _hasLeft;
        set => _hasLeft = value;
    }

    /// <summary>Gives a command. Unlike with <see cref="ReceiveAsync"/>, a refusal is only returned, not sent.</summary>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Ends the waiting; what has been decided is done all the same.</param>
    public ValueTask<CommandResult> SubmitAsync(ChatCommand command, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        return _host.SubmitAsync(this, command, cancellationToken);
    }

    /// <summary>Takes one message of the client in the protocol's JSON, and sends what the client is to hear of it.</summary>
    /// <param name="utf8">The whole message, in UTF-8; read before this method first waits.</param>
    /// <param name="cancellationToken">Ends the waiting; what has been decided is done all the same.</param>
    public async ValueTask ReceiveAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancellationToken = default)
    {
        if (!CommandDecoder.Decode(utf8.Span).TryGet(out var command, out var error))
        {
            SendError(error);
            return;
        }

        var result = await SubmitAsync(command, cancellationToken);
        if (result.Error is { } refusal)
            SendError(refusal);
        else if (command is SendMessage && result is { Changed: false, Message: { } repeated })
            SendRepeated(repeated);
    }

    /// <summary>Tells this connection alone what was refused or went wrong. Never waits.</summary>
    /// <param name="error">What to tell.</param>
    public void SendError(ChatError error)
    {
        var notice = new ErrorNoticed(User.Id, error);
        Send(new OutboundEvent(notice, EventEncoder.Encode(notice)));
    }

    /// <summary>Says goodbye after what is queued; without it, to a slow consumer. Returns at once; a second call changes nothing.</summary>
    /// <param name="reason">Why.</param>
    public void Close(CloseReason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        lock (_gate)
        {
            if (_reason is not null)
                return;
            _reason = reason;
            if (reason == CloseReason.SlowConsumer)
                _queue.Clear();
            _leaving = Task.Run(() => _host.LeaveAsync(this));
            _ending.CancelAfter(_closeTimeout);
            StartPump();
        }

        _host.Log.ConnectionClosing(SessionId, reason.Code, reason.Text);
    }

    /// <summary>Ends the connection, if it has not ended yet, and waits until its user no longer counts as there.</summary>
    public async ValueTask DisposeAsync()
    {
        Close(CloseReason.Normal);
        await _closed.Task;
        await _leaving;
        _ending.Dispose();
    }

    void ITimed.OnDue() => Close(CloseReason.TokenExpired);

    /// <summary>Queues an event. Never waits.</summary>
    internal void Send(OutboundEvent @event)
    {
        lock (_gate)
        {
            if (_reason is not null)
                return;
            if (_queue.TryAdd(@event))
            {
                StartPump();
                return;
            }
        }

        Close(CloseReason.SlowConsumer);
    }

    private void SendRepeated(ChatMessage message)
    {
        if (message.IsDeleted)
        {
            SendError(ChatError.MessageNotFound);
            return;
        }

        var posted = new MessagePosted(message);
        Send(new OutboundEvent(posted, EventEncoder.Encode(posted)));
    }

    private void StartPump()
    {
        if (_isPumping)
            return;
        _isPumping = true;
        ThreadPool.UnsafeQueueUserWorkItem(static connection => _ = connection.PumpAsync(), this, preferLocal: false);
    }

    private async Task PumpAsync()
    {
        try
        {
            while (TryTake(out var next, out var reason))
            {
                if (next is not null)
                {
                    await _transport.SendAsync(next, _ending.Token);
                    continue;
                }

                await _transport.CloseAsync(reason!, _ending.Token);
                _closed.TrySetResult();
                return;
            }
        }
        catch (Exception exception)
        {
            // Whatever a transport throws, its peer is gone.
            _host.Log.ConnectionBroke(exception, SessionId);
            _transport.Abort();
            Close(CloseReason.Normal);
            _closed.TrySetResult();
        }
    }

    /// <summary>What to do next: write an event, or say goodbye; false where there is nothing to do until somebody starts the pump again.</summary>
    private bool TryTake(out OutboundEvent? next, out CloseReason? reason)
    {
        lock (_gate)
        {
            reason = _reason;
            if (_queue.TryTake(out next) || reason is not null)
                return true;
            _isPumping = false;
            return false;
        }
    }
}

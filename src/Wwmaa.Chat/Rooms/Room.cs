using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Delivery;
using Wwmaa.Chat.Diagnostics;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;
using Wwmaa.Chat.Timing;

namespace Wwmaa.Chat.Rooms;

/// <summary>
/// The live chat of one session, and the only writer of it: takes one command at a time, lets the <see cref="RoomState"/>
/// decide, and leaves it to the <see cref="Outbox"/> to commit, publish and answer.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "The semaphore is never asked for a wait handle, and holds nothing else.")]
internal sealed class Room : ITimed
{
    /// <summary>How many messages a room keeps at hand; older ones are fetched when a command names them.</summary>
    private const int MessagesAtHand = 256;

    /// <summary>How many commands may wait for their turn in one session.</summary>
    private const int MaxWaiting = 65_536;

    /// <summary>How long a room that holds nothing stays, so that a burst of requests does not load it again for each.</summary>
    private static readonly long Linger = TimeSpan.FromSeconds(1).Ticks;

    private static readonly ChatUser Nobody = new(UserId.System, null, ChatRole.Admin);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly SessionId _sessionId;
    private readonly RoomHost _host;
    private readonly FanOut _fanOut;
    private readonly Outbox _outbox;
    private RoomState? _state;
    private int _epoch;
    private int _waiting;
    private long _scheduledFor = long.MaxValue;
    private bool _isRetired;

    public Room(SessionId sessionId, RoomHost host)
    {
        _sessionId = sessionId;
        _host = host;
        _fanOut = new FanOut(host.Metrics);
        _outbox = new Outbox(sessionId, host.Store, _fanOut, host.Clock.Time, host.Metrics, host.Log);
    }

    /// <summary>Whether the room has been taken from memory; its session goes on in a new one.</summary>
    public bool IsRetired => Volatile.Read(ref _isRetired);

    /// <summary>How many messages the room has at hand.</summary>
    internal int MessagesAtHandCount => _state?.Messages.Count ?? 0;

    /// <summary>Takes a command; null where the room is retired, and the command belongs to its successor.</summary>
    /// <param name="envelope">The command.</param>
    /// <param name="connection">The connection that opens or closes by it.</param>
    /// <param name="cancellationToken">Ends the waiting; what has been decided is done all the same.</param>
    public async ValueTask<CommandResult?> SubmitAsync(
        CommandEnvelope envelope, ChatConnection? connection, CancellationToken cancellationToken)
    {
        // Whoever leaves is never turned away: they would count as there for ever.
        if (Interlocked.Increment(ref _waiting) > MaxWaiting && envelope.Command is not (CloseConnection or PassTime))
        {
            Interlocked.Decrement(ref _waiting);
            return CommandResult.Refused(ChatError.Overloaded);
        }

        try
        {
            await _turn.WaitAsync(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        OutboxEntry? entry;
        CommandResult result;
        try
        {
            if (_isRetired)
                return null;
            (result, entry) = await DecideAsync(envelope, connection, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }

        _outbox.Drain();
        return entry is null ? result : await entry.Completion.WaitAsync(cancellationToken);
    }

    void ITimed.OnDue() => _ = PassTimeAsync();

    private async ValueTask<(CommandResult Result, OutboxEntry? Entry)> DecideAsync(
        CommandEnvelope envelope, ChatConnection? connection, CancellationToken cancellationToken)
    {
        RoomState state;
        try
        {
            state = await LoadAsync(cancellationToken);
            if (await MessageFetch.FindAsync(state, envelope, _host.Store, cancellationToken) is { } found)
                state.Messages.Add(found);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            _host.Log.ReadFailed(exception, _sessionId);
            Schedule(_host.Clock.Ticks + Linger);

            // Whoever leaves has left, with or without a store.
            return envelope.Command is CloseConnection
                ? (default, Append(Decision.Nothing, envelope.Command, connection))
                : (CommandResult.Refused(ChatError.StorageUnavailable), null);
        }

        var now = _host.Clock.Now;
        var decision = state.Handle(envelope, now);
        foreach (var @event in decision.Events)
            state.Apply(@event, now);

        // What changes nothing is answered at once, unless what it found is still on its way to the store.
        var isAnswered = decision.Result.Error is not null
            || (decision.Events.Count == 0 && connection is null && _outbox.IsIdle);
        var entry = isAnswered ? null : Append(decision, envelope.Command, connection);
        state.Messages.Trim(MessagesAtHand, _outbox.CommittedSequence);
        ScheduleNext(state, now.Ticks);
        return (decision.Result, entry);
    }

    private OutboxEntry Append(Decision decision, ChatCommand? command, ChatConnection? connection)
    {
        var entry = new OutboxEntry(decision, _epoch)
        {
            Opening = command is OpenConnection ? connection : null,
            Closing = command is CloseConnection ? connection : null,
        };
        _outbox.Append(entry);
        return entry;
    }

    /// <summary>The state to decide by: what is there, or what the store has, where nothing is or a commit failed.</summary>
    private async ValueTask<RoomState> LoadAsync(CancellationToken cancellationToken)
    {
        if (_state is { } state && _outbox.FailedEpoch < _epoch)
            return state;

        // Until what was decided before has failed too, nobody knows who is connected.
        var barrier = Append(Decision.Nothing, null, null);
        _outbox.Drain();
        await barrier.Completion.WaitAsync(cancellationToken);

        var now = _host.Clock.Now;
        var snapshot = await _host.Store.LoadSessionAsync(_sessionId, _host.HorizonAt(now.Utc), cancellationToken);
        var loaded = new RoomState(_sessionId, _host.Rules);
        loaded.Restore(snapshot, now);
        _outbox.StartAt(snapshot.LastSequence);
        foreach (var connection in _fanOut.Connections)
            loaded.RestoreConnection(connection.User);

        _epoch++;
        if (_state?.Typing.All() is { Count: > 0 } stopped)
            Append(new Decision(default, stopped), null, null);
        return _state = loaded;
    }

    private async Task PassTimeAsync()
    {
        try
        {
            // Cleared before time passes: what becomes due meanwhile is scheduled anew.
            Volatile.Write(ref _scheduledFor, long.MaxValue);
            var envelope = new CommandEnvelope(Nobody, PassTime.Instance, null, RatePermit.Unlimited);
            var result = await SubmitAsync(envelope, null, CancellationToken.None);
            if (result?.Error is not null)
                _host.Log.DueFailed(null, _sessionId);
            await RetireIfIdleAsync();
        }
        catch (Exception exception)
        {
            _host.Log.DueFailed(exception, _sessionId);
            Schedule(_host.Clock.Ticks + Linger);
        }
    }

    private async Task RetireIfIdleAsync()
    {
        await _turn.WaitAsync();
        try
        {
            var now = _host.Clock.Ticks;
            if (_isRetired)
                return;
            if (!_outbox.IsIdle || !_fanOut.IsEmpty || _state?.IdleAt > now)
            {
                ScheduleNext(_state, now);
                return;
            }

            Volatile.Write(ref _isRetired, true);
            _host.Retire(_sessionId, this);
        }
        finally
        {
            _turn.Release();
        }
    }

    private void ScheduleNext(RoomState? state, long now)
    {
        var idleAt = state?.IdleAt ?? now;
        var next = Math.Min(state?.NextDue ?? long.MaxValue, idleAt == long.MaxValue ? idleAt : Math.Max(idleAt, now + Linger));
        if (next != long.MaxValue)
            Schedule(next);
    }

    private void Schedule(long due)
    {
        if (due >= Volatile.Read(ref _scheduledFor))
            return;
        Volatile.Write(ref _scheduledFor, due);
        _host.Wheel.Schedule(this, due);
    }
}

using Microsoft.Extensions.Logging;
using Wwmaa.Chat.Delivery;
using Wwmaa.Chat.Diagnostics;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;

namespace Wwmaa.Chat.Rooms;

/// <summary>
/// Takes a room's decisions in order, commits them, and only then publishes them and answers their callers, in that order.
/// While one commit is under way, the next decisions gather, and go into the next commit together.
/// </summary>
internal sealed class Outbox(SessionId sessionId, IChatStore store, FanOut fanOut, TimeProvider time, ChatMetrics metrics, ILogger log)
{
    private readonly Lock _gate = new();
    private List<OutboxEntry> _pending = [];
    private bool _isDraining;
    private int _failedEpoch;
    private long _committedSequence;

    /// <summary>The latest epoch with a failed commit: what was decided in it, or before, is void.</summary>
    public int FailedEpoch => Volatile.Read(ref _failedEpoch);

    /// <summary>The sequence number of the last committed event that this process knows of.</summary>
    public long CommittedSequence => Volatile.Read(ref _committedSequence);

    /// <summary>Whether everything taken has been committed and published.</summary>
    public bool IsIdle
    {
        get
        {
            lock (_gate)
                return _pending.Count == 0 && !_isDraining;
        }
    }

    /// <summary>Says up to which event the store has the session, when a room starts from it.</summary>
    public void StartAt(long sequence) => Volatile.Write(ref _committedSequence, sequence);

    /// <summary>Takes a decision. Who appends calls <see cref="Drain"/> after leaving the room's turn.</summary>
    public void Append(OutboxEntry entry)
    {
        lock (_gate)
            _pending.Add(entry);
    }

    /// <summary>Commits and publishes what is pending, unless that is under way already.</summary>
    public void Drain()
    {
        lock (_gate)
        {
            if (_isDraining || _pending.Count == 0)
                return;
            _isDraining = true;
        }

        _ = DrainAsync();
    }

    private async Task DrainAsync()
    {
        while (TakeBatch() is { } batch)
        {
            await CommitAsync(batch);
            foreach (var entry in batch)
                Finish(entry);

            // The caller's thread did the first batch, its own; it is not kept for the work of others.
            if (HasPending())
                await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        }
    }

    private async ValueTask CommitAsync(List<OutboxEntry> batch)
    {
        var events = new List<DurableEvent>();
        var epoch = 0;
        foreach (var entry in batch)
        {
            if (entry.Epoch > FailedEpoch && entry.IsDurable)
            {
                events.AddRange(entry.Events.OfType<DurableEvent>());
                epoch = entry.Epoch;
            }
        }

        if (events.Count == 0)
            return;
        var start = time.GetTimestamp();
        try
        {
            await store.CommitAsync(events, CancellationToken.None);
            Volatile.Write(ref _committedSequence, events[^1].Sequence);
            metrics.Committed(time.GetElapsedTime(start));
        }
        catch (Exception exception)
        {
            // Whatever a store throws, what it was given counts as not committed.
            Volatile.Write(ref _failedEpoch, epoch);
            log.CommitFailed(exception, events.Count, sessionId);
        }
    }

    private void Finish(OutboxEntry entry)
    {
        var isVoid = entry.IsVoidable && entry.Epoch <= FailedEpoch;
        try
        {
            // That somebody stopped typing, or left, is true whatever the store says.
            foreach (var @event in entry.Events)
            {
                if (!isVoid || @event is TypingStopped)
                    fanOut.Publish(@event);
            }

            if (entry.Opening is { } opening && !isVoid)
                fanOut.Attach(opening);
            if (entry.Closing is { } closing && fanOut.Detach(closing) && entry.Events.Count == 0)
                fanOut.Publish(new UserLeft(closing.User.Id, closing.User.Name, Timestamp.Truncate(time.GetUtcNow())));
        }
        catch (Exception exception)
        {
            // It is committed: one event that cannot be sent must not stop those after it.
            log.DeliveryFailed(exception, sessionId);
        }

        if (isVoid)
            entry.Fail(ChatError.StorageUnavailable);
        else
            entry.Complete();
    }

    private List<OutboxEntry>? TakeBatch()
    {
        lock (_gate)
        {
            if (_pending.Count == 0)
            {
                _isDraining = false;
                return null;
            }

            var batch = _pending;
            _pending = [];
            return batch;
        }
    }

    private bool HasPending()
    {
        lock (_gate)
            return _pending.Count > 0;
    }
}

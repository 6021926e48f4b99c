namespace Wwmaa.Chat.Timing;

/// <summary>
/// One timer for all that becomes due: a hashed timing wheel (Varghese and Lauck, 1987, scheme 6). Adding is constant work;
/// what is due further away than one turn stays in its slot for more turns. Nothing is ever early; late by a tick at most.
/// </summary>
internal sealed class TimingWheel : IDisposable
{
    private const int Slots = 256;

    private readonly Lock _gate = new();
    private readonly List<(ITimed Item, long Due)>[] _slots;
    private readonly ChatClock _clock;
    private readonly ITimer _timer;
    private readonly long _tick;
    private readonly TimeSpan _period;
    private long _current;
    private int _count;

    /// <param name="clock">The clock that dues are given by.</param>
    /// <param name="period">How long a tick is.</param>
    public TimingWheel(ChatClock clock, TimeSpan period)
    {
        _clock = clock;
        _period = period;
        _tick = period.Ticks;
        _slots = new List<(ITimed, long)>[Slots];
        for (var i = 0; i < Slots; i++)
            _slots[i] = [];
        _timer = clock.Time.CreateTimer(
            static state => ((TimingWheel)state!).Turn(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>How many calls are still to come.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _count;
        }
    }

    /// <summary>Has <paramref name="item"/> told once at <paramref name="due"/> or a tick later.</summary>
    public void Schedule(ITimed item, long due)
    {
        lock (_gate)
        {
            // Without anything to wait for, the timer rests; the hand then jumps to the present.
            if (_count++ == 0)
            {
                _current = _clock.Ticks / _tick;
                _timer.Change(_period, _period);
            }

            var turn = Math.Max((due + _tick - 1) / _tick, _current + 1);
            _slots[SlotOf(turn)].Add((item, due));
        }
    }

    /// <summary>Takes back a call that has not come yet.</summary>
    /// <param name="item">Whose call.</param>
    /// <param name="due">As it was scheduled.</param>
    public void Cancel(ITimed item, long due)
    {
        lock (_gate)
        {
            var slot = _slots[SlotOf((due + _tick - 1) / _tick)];
            var at = slot.FindIndex(entry => entry.Due == due && ReferenceEquals(entry.Item, item));
            if (at < 0)
                return;
            RemoveAt(slot, at);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Turn()
    {
        List<ITimed>? due = null;
        lock (_gate)
        {
            var now = _clock.Ticks;
            var until = now / _tick;

            // More than a turn behind, as after a suspended machine: each slot once is enough.
            for (var turn = Math.Max(_current + 1, until - Slots + 1); turn <= until; turn++)
                Collect(_slots[SlotOf(turn)], now, ref due);
            _current = Math.Max(_current, until);
            if (_count == 0)
                _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        // Outside of the lock: whoever is told may schedule again.
        foreach (var item in due ?? [])
            item.OnDue();
    }

    private void Collect(List<(ITimed Item, long Due)> slot, long now, ref List<ITimed>? due)
    {
        for (var i = slot.Count - 1; i >= 0; i--)
        {
            if (slot[i].Due > now)
                continue;
            (due ??= []).Add(slot[i].Item);
            RemoveAt(slot, i);
        }
    }

    private static int SlotOf(long turn) => (int)(turn % Slots);

    private void RemoveAt(List<(ITimed Item, long Due)> slot, int at)
    {
        slot[at] = slot[^1];
        slot.RemoveAt(slot.Count - 1);
        _count--;
    }
}

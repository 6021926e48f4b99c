namespace Wwmaa.Chat.RateLimiting;

/// <summary>
/// An exact sliding window: at most N accepted in any span of the window's length, and never fewer than that allows.
/// Lock-free, without allocation, safe from any number of threads.
/// </summary>
/// <remarks>
/// Each of N slots holds the time of one accepted request. A request is accepted by swapping its own time into a slot
/// whose time has left the window. Were N+1 requests accepted within one window, two of them would have used one slot,
/// the later one less than a window after the earlier: which the swap's condition rules out, whatever the order in which
/// threads read the clock. A refusal has seen all N slots within the window.
/// </remarks>
internal sealed class SlidingWindow
{
    private const long Free = long.MinValue;

    private readonly long[] _slots;
    private readonly long _window;

    public SlidingWindow(RateLimit limit)
    {
        _slots = new long[limit.Limit];
        _slots.AsSpan().Fill(Free);
        _window = limit.Window.Ticks;
    }

    /// <summary>Takes a place in the window, if there is one.</summary>
    /// <param name="now">The time, in ticks of a clock that never goes back.</param>
    /// <param name="slot">Which place was taken, to give it back; -1 where none was.</param>
    /// <param name="retryAfter">Where none was: when there will be one.</param>
    public bool TryAcquire(long now, out int slot, out TimeSpan retryAfter)
    {
        while (true)
        {
            slot = FindPlace(now, out var seen, out var earliest);
            if (slot < 0)
            {
                retryAfter = TimeSpan.FromTicks(earliest + _window - now);
                return false;
            }

            if (Interlocked.CompareExchange(ref _slots[slot], now, seen) == seen)
            {
                retryAfter = TimeSpan.Zero;
                return true;
            }
        }
    }

    /// <summary>Whether there is a place at <paramref name="now"/>, without taking it.</summary>
    public bool HasPlace(long now, out TimeSpan retryAfter)
    {
        var hasPlace = FindPlace(now, out _, out var earliest) >= 0;
        retryAfter = hasPlace ? TimeSpan.Zero : TimeSpan.FromTicks(earliest + _window - now);
        return hasPlace;
    }

    /// <summary>Gives a place back, as if it had never been taken.</summary>
    /// <param name="slot">The place, as <see cref="TryAcquire"/> gave it.</param>
    /// <param name="time">The time with which it was taken.</param>
    public void Release(int slot, long time) => Interlocked.CompareExchange(ref _slots[slot], Free, time);

    /// <summary>Whether every accepted request has left the window, so that nothing would be forgotten with this object.</summary>
    public bool IsIdle(long now)
    {
        foreach (ref var slot in _slots.AsSpan())
        {
            if (!HasLeft(Volatile.Read(ref slot), now))
                return false;
        }

        return true;
    }

    private int FindPlace(long now, out long seen, out long earliest)
    {
        earliest = long.MaxValue;
        for (var i = 0; i < _slots.Length; i++)
        {
            seen = Volatile.Read(ref _slots[i]);
            if (HasLeft(seen, now))
                return i;
            earliest = Math.Min(earliest, seen);
        }

        seen = Free;
        return -1;
    }

    private bool HasLeft(long time, long now) => time == Free || now - time >= _window;
}

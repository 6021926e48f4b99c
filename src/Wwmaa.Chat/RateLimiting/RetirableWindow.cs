namespace Wwmaa.Chat.RateLimiting;

/// <summary>
/// A window that can be taken out of a registry while other threads use it, without losing or doubling a place.
/// </summary>
/// <remarks>
/// The sweeper announces that it retires the window, then looks whether it is idle, then retires it. Who takes a place
/// meanwhile sees the announcement after taking it, and calls it off; or comes too late, and goes for a new window. Each
/// writes before it reads, so at least one of them sees the other. One sweeper at a time; takers never wait.
/// </remarks>
internal sealed class RetirableWindow(RateLimit limit)
{
    private const int Active = 0;
    private const int Retiring = 1;
    private const int Retired = 2;

    private int _state;

    public SlidingWindow Window { get; } = new(limit);

    /// <summary>After a place was taken: whether the window still counts. If not, the place is void.</summary>
    public bool Keep()
    {
        var state = Volatile.Read(ref _state);
        return state == Active
            || (state == Retiring && Interlocked.CompareExchange(ref _state, Active, Retiring) != Retired);
    }

    public bool IsRetired => Volatile.Read(ref _state) == Retired;

    /// <summary>Retires the window if it is idle.</summary>
    public bool TryRetire(long now)
    {
        if (!Window.IsIdle(now) || Interlocked.CompareExchange(ref _state, Retiring, Active) != Active)
            return false;
        if (Window.IsIdle(now))
            return Interlocked.CompareExchange(ref _state, Retired, Retiring) == Retiring;

        Interlocked.CompareExchange(ref _state, Active, Retiring);
        return false;
    }
}

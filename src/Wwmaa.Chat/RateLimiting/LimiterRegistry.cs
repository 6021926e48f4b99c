using System.Collections.Concurrent;

namespace Wwmaa.Chat.RateLimiting;

/// <summary>One sliding window per key, made on first use and forgotten once idle.</summary>
/// <typeparam name="TKey">What is limited, such as a user.</typeparam>
internal sealed class LimiterRegistry<TKey> : IDisposable
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, RetirableWindow> _windows = new();
    private readonly RateLimit _limit;
    private readonly Func<long> _clock;
    private readonly ITimer _sweeper;
    private readonly Lock _sweeping = new();

    /// <param name="limit">The limit of each key.</param>
    /// <param name="time">What drives the sweeps.</param>
    /// <param name="clock">The clock the requests are counted by.</param>
    public LimiterRegistry(RateLimit limit, TimeProvider time, Func<long> clock)
    {
        _limit = limit;
        _clock = clock;
        var period = TimeSpan.FromTicks(Math.Clamp(limit.Window.Ticks, TimeSpan.TicksPerSecond, TimeSpan.TicksPerHour));
        _sweeper = time.CreateTimer(static state => ((LimiterRegistry<TKey>)state!).Sweep(), this, period, period);
    }

    /// <summary>How many keys are remembered.</summary>
    public int Count => _windows.Count;

    /// <summary>Takes a place in the key's window, if there is one.</summary>
    public bool TryAcquire(TKey key, long now, out Claim claim, out TimeSpan retryAfter)
    {
        while (true)
        {
            var window = _windows.GetOrAdd(key, static (_, limit) => new RetirableWindow(limit), _limit);
            var acquired = window.Window.TryAcquire(now, out var slot, out retryAfter);
            if (acquired ? window.Keep() : !window.IsRetired)
            {
                claim = acquired ? new Claim(window.Window, slot, now) : default;
                return acquired;
            }

            _windows.TryRemove(new(key, window));
        }
    }

    /// <summary>Forgets every key whose window is idle.</summary>
    public void Sweep()
    {
        // Retiring is only right with one sweeper at a time; a second one has nothing to add.
        if (!_sweeping.TryEnter())
            return;
        try
        {
            var now = _clock();
            foreach (var pair in _windows)
            {
                if (pair.Value.TryRetire(now))
                    _windows.TryRemove(pair);
            }
        }
        finally
        {
            _sweeping.Exit();
        }
    }

    public void Dispose() => _sweeper.Dispose();
}

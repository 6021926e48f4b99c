using CsCheck;
using Wwmaa.Chat.RateLimiting;

namespace Wwmaa.Chat.Tests.RateLimiting;

public sealed class SlidingWindowTests
{
    private static readonly RateLimit Five = new(5, TimeSpan.FromSeconds(10), "message");

    /// <summary>The obvious way: a list of all that was accepted.</summary>
    private sealed class Model(RateLimit limit)
    {
        private readonly List<long> _accepted = [];

        public bool TryAcquire(long now)
        {
            var hasPlace = _accepted.Count(time => now - time < limit.Window.Ticks) < limit.Limit;
            if (hasPlace)
                _accepted.Add(now);
            return hasPlace;
        }
    }

    [Fact, Rule("5.1")]
    public void It_decides_like_the_obvious_way() =>
        Gen.Int[0, 4_000].Array[1, 80].Sample(steps =>
        {
            var (window, model, now) = (new SlidingWindow(Five), new Model(Five), 0L);
            foreach (var step in steps)
            {
                now += step * TimeSpan.TicksPerMillisecond;
                Assert.Equal(model.TryAcquire(now), window.TryAcquire(now, out _, out _));
            }
        });

    [Fact, Rule("5.2")]
    public void A_retry_after_what_it_says_succeeds_and_a_moment_earlier_does_not() =>
        Gen.Int[0, 4_000].Array[5, 40].Sample(steps =>
        {
            var (window, now) = (new SlidingWindow(Five), 0L);
            foreach (var step in steps)
            {
                now += step;
                if (window.TryAcquire(now, out _, out var retryAfter))
                    continue;
                Assert.False(window.HasPlace(now + retryAfter.Ticks - 1, out _));
                Assert.True(window.HasPlace(now + retryAfter.Ticks, out _));
            }
        });

    [Fact]
    public void A_place_given_back_is_a_place_never_taken()
    {
        var window = new SlidingWindow(Five);
        for (var i = 0; i < 100; i++)
        {
            Assert.True(window.TryAcquire(i, out var slot, out _));
            window.Release(slot, i);
        }

        Assert.True(window.IsIdle(100));
        for (var i = 0; i < 5; i++)
            Assert.True(window.TryAcquire(100, out _, out _));
        Assert.False(window.TryAcquire(100, out _, out _));
    }

    [Fact, Rule("5.1")]
    public void Threads_share_its_places_exactly()
    {
        for (var round = 0; round < 200; round++)
        {
            var window = new SlidingWindow(Five);
            var accepted = 0;
            Parallel.For(0, 64, i =>
            {
                if (window.TryAcquire(i % 7, out _, out _))
                    Interlocked.Increment(ref accepted);
            });
            Assert.Equal(5, accepted);
        }
    }

    [Fact, Rule("5.1")]
    public void No_window_of_a_racing_clock_has_more_than_the_limit()
    {
        // Every thread reads a clock that all of them move; what is accepted is recorded with the time it was asked with.
        var limit = new RateLimit(3, TimeSpan.FromTicks(1000), "x");
        var window = new SlidingWindow(limit);
        var clock = 0L;
        var accepted = new System.Collections.Concurrent.ConcurrentBag<long>();
        Parallel.For(0, 8, _ =>
        {
            for (var i = 0; i < 20_000; i++)
            {
                var now = Interlocked.Increment(ref clock);
                if (window.TryAcquire(now, out var _, out var _))
                    accepted.Add(now);
            }
        });
        var times = accepted.Order().ToList();
        Assert.True(times.Count > 3);
        for (var i = 3; i < times.Count; i++)
            Assert.True(times[i] - times[i - 3] >= 1000, $"{times[i - 3]} and {times[i]} share a window with two more.");
    }
}

using Microsoft.Extensions.Time.Testing;
using Wwmaa.Chat.RateLimiting;

namespace Wwmaa.Chat.Tests.RateLimiting;

public sealed class LimiterRegistryTests
{
    private static readonly RateLimit Two = new(2, TimeSpan.FromSeconds(10), "reaction");

    private readonly FakeTimeProvider _time = new();

    [Fact, Rule("2.4")]
    public void Idle_keys_are_forgotten_and_busy_ones_are_not()
    {
        using var registry = new LimiterRegistry<string>(Two, _time, () => _time.GetUtcNow().Ticks);
        registry.TryAcquire("a", _time.GetUtcNow().Ticks, out _, out _);
        _time.Advance(TimeSpan.FromSeconds(5));
        registry.TryAcquire("b", _time.GetUtcNow().Ticks, out _, out _);
        Assert.Equal(2, registry.Count);
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(1, registry.Count);
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(0, registry.Count);
    }

    [Fact, Rule("5.1")]
    public async Task Sweeping_under_load_neither_loses_nor_doubles_a_place()
    {
        // Places are given back at once, so the key is idle again and again while threads go for it.
        var now = 0L;
        using var registry = new LimiterRegistry<string>(Two, _time, () => Volatile.Read(ref now));
        using var stop = new CancellationTokenSource();
        var sweeping = Task.Factory.StartNew(
            () =>
            {
                while (!stop.IsCancellationRequested)
                    registry.Sweep();
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        var (inside, most) = (0, 0);
        Parallel.For(0, 8, _ =>
        {
            for (var i = 0; i < 30_000; i++)
            {
                if (!registry.TryAcquire("key", Interlocked.Increment(ref now), out var claim, out var _))
                    continue;
                InterlockedMax(ref most, Interlocked.Increment(ref inside));
                Interlocked.Decrement(ref inside);
                claim.Release();
            }
        });
        await stop.CancelAsync();
        await sweeping.WaitAsync(TestContext.Current.CancellationToken);
        Assert.InRange(most, 1, 2);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        while (value > (seen = Volatile.Read(ref target)) && Interlocked.CompareExchange(ref target, value, seen) != seen)
        {
        }
    }
}

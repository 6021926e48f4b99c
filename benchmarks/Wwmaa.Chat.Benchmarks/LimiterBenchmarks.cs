using System.Threading.RateLimiting;
using BenchmarkDotNet.Attributes;
using Wwmaa.Chat.RateLimiting;

namespace Wwmaa.Chat.Benchmarks;

/// <summary>One check of a spent limit, ours against the framework's: the exact window against one of ten segments.</summary>
[MemoryDiagnoser]
public class LimiterBenchmarks
{
    private readonly SlidingWindow _window = new(new RateLimit(5, TimeSpan.FromHours(1), "message"));

    private readonly SlidingWindowRateLimiter _framework = new(new SlidingWindowRateLimiterOptions
    {
        PermitLimit = 5,
        Window = TimeSpan.FromHours(1),
        SegmentsPerWindow = 10,
        AutoReplenishment = false,
    });

    [GlobalSetup]
    public void Spend()
    {
        for (var i = 0; i < 5; i++)
        {
            _window.TryAcquire(i, out _, out _);
            _framework.AttemptAcquire().Dispose();
        }
    }

    [Benchmark(Baseline = true)]
    public bool Framework()
    {
        using var lease = _framework.AttemptAcquire();
        return lease.IsAcquired;
    }

    [Benchmark]
    public bool Exact() => _window.TryAcquire(100, out _, out _);
}

using CsCheck;
using Microsoft.Extensions.Time.Testing;
using Wwmaa.Chat.Timing;

namespace Wwmaa.Chat.Tests.Timing;

public sealed class TimingWheelTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(50);

    private sealed class Alarm(ChatClock clock) : ITimed
    {
        public long? RangAt { get; private set; }

        public void OnDue()
        {
            Assert.Null(RangAt);
            RangAt = clock.Ticks;
        }
    }

    [Fact, Rule("6.2")]
    public void Nothing_is_early_and_nothing_later_than_a_tick() =>
        Gen.Int[0, 60_000].Array[30].Sample(
            milliseconds =>
            {
                var time = new FakeTimeProvider();
                var clock = new ChatClock(time);
                using var wheel = new TimingWheel(clock, Tick);
                var alarms = milliseconds.Select(due => (Due: due * TimeSpan.TicksPerMillisecond, Alarm: new Alarm(clock))).ToList();
                foreach (var (due, alarm) in alarms)
                    wheel.Schedule(alarm, due);
                while (clock.Ticks < TimeSpan.FromSeconds(61).Ticks)
                    time.Advance(Tick);
                Assert.All(alarms, pair => Assert.InRange(pair.Alarm.RangAt!.Value, pair.Due, pair.Due + (2 * Tick.Ticks)));
                Assert.Equal(0, wheel.Count);
            },
            iter: 10);

    [Fact]
    public void After_a_pause_it_goes_on_where_the_clock_is()
    {
        var time = new FakeTimeProvider();
        var clock = new ChatClock(time);
        using var wheel = new TimingWheel(clock, Tick);
        for (var i = 0; i < 5; i++)
        {
            time.Advance(TimeSpan.FromHours(1));
            var alarm = new Alarm(clock);
            wheel.Schedule(alarm, clock.Ticks + TimeSpan.TicksPerSecond);
            time.Advance(TimeSpan.FromSeconds(0.9));
            Assert.Null(alarm.RangAt);
            time.Advance(TimeSpan.FromSeconds(0.2));
            Assert.NotNull(alarm.RangAt);
        }
    }
}

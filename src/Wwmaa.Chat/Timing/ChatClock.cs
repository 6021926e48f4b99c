using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Timing;

/// <summary>Reads both clocks of a <see cref="TimeProvider"/>.</summary>
internal sealed class ChatClock(TimeProvider time)
{
    private readonly long _origin = time.GetTimestamp();

    public TimeProvider Time => time;

    /// <summary>Ticks of 100 ns since this clock was made; never goes back.</summary>
    public long Ticks => time.GetElapsedTime(_origin).Ticks;

    public Moment Now => new(Timestamp.Truncate(time.GetUtcNow()), Ticks);
}

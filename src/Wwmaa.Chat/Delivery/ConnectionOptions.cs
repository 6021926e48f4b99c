namespace Wwmaa.Chat.Delivery;

/// <summary>How one connection is treated.</summary>
public sealed record ConnectionOptions
{
    /// <summary>How many bytes may wait to be written, from 1024; beyond, the client is a slow consumer. Default: 1048576 (1 MiB).
    /// A single event is always taken, however large.</summary>
    public int QueueBytes { get; init; } = 1024 * 1024;

    /// <summary>How many events may wait to be written, from 1; beyond, the client is a slow consumer. Default: 1024.</summary>
    public int QueueEvents { get; init; } = 1024;

    /// <summary>When the proof of who is connected runs out, and the connection with it. Default: null, never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>How long a goodbye may take before the connection is dropped. Default: 5 seconds.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Throws where a value is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    internal ConnectionOptions Validated()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(QueueBytes, 1024);
        ArgumentOutOfRangeException.ThrowIfLessThan(QueueEvents, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(CloseTimeout, TimeSpan.Zero);
        return this;
    }
}

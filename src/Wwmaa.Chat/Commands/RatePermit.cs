namespace Wwmaa.Chat.Commands;

/// <summary>What a limit shared by all sessions said of a command before its room saw it. A value, so that it can travel.</summary>
/// <param name="IsGranted">Whether there was room under the limit.</param>
/// <param name="RetryAfter">Where there was not: when there will be.</param>
public readonly record struct RatePermit(bool IsGranted, TimeSpan RetryAfter)
{
    /// <summary>No limit applies.</summary>
    public static RatePermit Unlimited { get; } = new(true, TimeSpan.Zero);
}

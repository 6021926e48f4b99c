namespace Wwmaa.Chat.Configuration;

/// <summary>One rate limit: an exact sliding window.</summary>
public sealed class LimitOptions
{
    /// <summary>How many are accepted in any window. Range: 1-10000; the memory per user and the work per check grow with it.</summary>
    public int Limit { get; set; } = 1;

    /// <summary>How long the window is. Range: 1 millisecond to 3650 days.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromSeconds(1);

    internal IEnumerable<string> Validate(string path) =>
        OptionChecks.Int($"{path}:Limit", Limit, 1, 10_000)
            .Concat(OptionChecks.Time($"{path}:Window", Window, TimeSpan.FromMilliseconds(1)));
}

namespace Wwmaa.Chat.Configuration;

/// <summary>The checks that options share, and the way their findings are put.</summary>
internal static class OptionChecks
{
    /// <summary>No time is longer: what is counted in ticks stays far from overflow.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(3650);

    public static IEnumerable<string> Int(string path, int value, int least, int most) =>
        value >= least && value <= most ? [] : [$"{path} must be {least}-{most}, not {value}"];

    public static IEnumerable<string> Time(string path, TimeSpan value, TimeSpan least) =>
        value >= least && value <= Longest ? [] : [$"{path} must be {least:c} to {Longest:c}, not {value:c}"];
}

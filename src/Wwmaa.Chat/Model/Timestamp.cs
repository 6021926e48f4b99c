using System.Globalization;

namespace Wwmaa.Chat.Model;

/// <summary>Times as this chat writes them: UTC, RFC 3339, milliseconds, <c>Z</c>.</summary>
public static class Timestamp
{
    /// <summary>The format string, for <see cref="DateTimeOffset.ToString(string,IFormatProvider)"/> of a UTC time.</summary>
    public const string FormatString = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>How many characters a written time has.</summary>
    public const int Length = 24;

    /// <summary>Writes a time, such as <c>2025-11-10T14:30:00.000Z</c>.</summary>
    /// <param name="time">Any time; it is written in UTC.</param>
    public static string Format(DateTimeOffset time) =>
        time.UtcDateTime.ToString(FormatString, CultureInfo.InvariantCulture);

    /// <summary>The time in UTC, cut to whole milliseconds, as every stored and sent time is.</summary>
    /// <param name="time">Any time.</param>
    public static DateTimeOffset Truncate(DateTimeOffset time)
    {
        var ticks = time.UtcTicks;
        return new DateTimeOffset(ticks - (ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
    }
}

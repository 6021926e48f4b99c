using System.Globalization;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.RateLimiting;

/// <summary>So many in any window of such a length.</summary>
public sealed record RateLimit
{
    /// <summary>Describes a limit.</summary>
    /// <param name="limit">How many are accepted in any window, from 1.</param>
    /// <param name="window">How long the window is, above zero.</param>
    /// <param name="noun">What is counted, in the singular, such as <c>message</c>.</param>
    public RateLimit(int limit, TimeSpan window, string noun)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(window, TimeSpan.Zero);
        Limit = limit;
        Window = window;
        Text = $"Rate limit exceeded: {limit} {noun}{(limit == 1 ? "" : "s")} per {Describe(window)}";
    }

    /// <summary>How many are accepted in any window.</summary>
    public int Limit { get; }

    /// <summary>How long the window is.</summary>
    public TimeSpan Window { get; }

    /// <summary>What a refused user is told.</summary>
    public string Text { get; }

    /// <summary>The refusal.</summary>
    /// <param name="retryAfter">When there is room again.</param>
    public ChatError Refuse(TimeSpan retryAfter) => new(ChatErrorCode.RateLimited, Text, retryAfter);

    private static string Describe(TimeSpan window) => window.TotalSeconds switch
    {
        1 => "second",
        60 => "minute",
        3600 => "hour",
        var seconds => seconds.ToString(CultureInfo.InvariantCulture) + " seconds",
    };
}

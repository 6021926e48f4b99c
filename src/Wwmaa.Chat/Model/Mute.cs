namespace Wwmaa.Chat.Model;

/// <summary>A standing mute of one user in one session.</summary>
/// <param name="UserId">Who is muted.</param>
/// <param name="MutedBy">By whom; <see cref="UserId.System"/> for an automatic one.</param>
/// <param name="DurationMinutes">For how many minutes, from 1; null is permanent.</param>
/// <param name="Reason">Why, at most 500 characters; null where none was given.</param>
/// <param name="MutedAt">Since when, UTC, whole milliseconds.</param>
public sealed record Mute(UserId UserId, UserId MutedBy, int? DurationMinutes, string? Reason, DateTimeOffset MutedAt)
{
    /// <summary>When it ends by itself; null where it is permanent.</summary>
    public DateTimeOffset? Until { get; } = DurationMinutes is { } minutes ? MutedAt.AddMinutes(minutes) : null;

    /// <summary>What the muted user is told.</summary>
    public string Notice { get; } = Describe(DurationMinutes is { } minutes ? MutedAt.AddMinutes(minutes) : null, Reason);

    /// <summary>Whether it still stands at <paramref name="now"/>.</summary>
    /// <param name="now">The time in question.</param>
    public bool IsActive(DateTimeOffset now) => Until is not { } until || now < until;

    private static string Describe(DateTimeOffset? until, string? reason)
    {
        var sentence = until is { } end ? $"You are muted until {Timestamp.Format(end)}." : "You are muted permanently.";
        return reason is null ? sentence : $"{sentence} Reason: {reason}";
    }
}

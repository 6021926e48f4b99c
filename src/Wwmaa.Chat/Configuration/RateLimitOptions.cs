namespace Wwmaa.Chat.Configuration;

/// <summary>How often users may do what reaches others. Moderators are exempt.</summary>
public sealed class RateLimitOptions
{
    /// <summary>Messages per user and session. Default: 5 per 10 seconds.</summary>
    public LimitOptions Messages { get; set; } = new() { Limit = 5, Window = TimeSpan.FromSeconds(10) };

    /// <summary>Reactions per user, in all sessions together. Default: 10 per minute.</summary>
    public LimitOptions Reactions { get; set; } = new() { Limit = 10, Window = TimeSpan.FromMinutes(1) };
}

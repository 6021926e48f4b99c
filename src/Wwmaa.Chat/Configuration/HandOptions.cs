namespace Wwmaa.Chat.Configuration;

/// <summary>Raised hands.</summary>
public sealed class HandOptions
{
    /// <summary>How long a hand stays up after its user's last connection closed. Default: 1 minute. Range: 0 to 3650 days.</summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromMinutes(1);
}

namespace Wwmaa.Chat.Configuration;

/// <summary>What profane messages lead to. Moderators are exempt.</summary>
public sealed class StrikeOptions
{
    /// <summary>At how many live strikes a user is muted. Default: 3. Range: 1-1000.</summary>
    public int Threshold { get; set; } = 3;

    /// <summary>How long a strike lives. Default: 1 hour. Range: 1 millisecond to 3650 days.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long the mute is, in minutes. Default: 15. Range: from 1.</summary>
    public int MuteMinutes { get; set; } = 15;
}

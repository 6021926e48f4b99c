namespace Wwmaa.Chat.Configuration;

/// <summary>Typing indicators.</summary>
public sealed class TypingOptions
{
    /// <summary>How far apart two events that a user types are at least. Default: 1 second. Range: 0 to 3650 days.</summary>
    public TimeSpan Throttle { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>After how long without a new sign a user counts as not typing. Default: 5 seconds. Range: 100 milliseconds to 3650 days.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);
}

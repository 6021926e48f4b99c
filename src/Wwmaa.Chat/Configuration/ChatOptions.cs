namespace Wwmaa.Chat.Configuration;

/// <summary>All that can be set about the engine. Checked when the engine is made.</summary>
public sealed class ChatOptions
{
    /// <summary>Messages.</summary>
    public MessageOptions Messages { get; set; } = new();

    /// <summary>Rate limits.</summary>
    public RateLimitOptions RateLimits { get; set; } = new();

    /// <summary>Typing.</summary>
    public TypingOptions Typing { get; set; } = new();

    /// <summary>Strikes for profanity.</summary>
    public StrikeOptions Strikes { get; set; } = new();

    /// <summary>Raised hands.</summary>
    public HandOptions Hands { get; set; } = new();

    /// <summary>The built-in profanity filter.</summary>
    public ProfanityOptions Profanity { get; set; } = new();

    /// <summary>Exports.</summary>
    public ExportOptions Export { get; set; } = new();

    /// <summary>What is wrong with the values: one text each, which begins with the option's path, such as
    /// <c>Messages:MaxLength</c>. Empty where all is well.</summary>
    public IEnumerable<string> Validate() =>
    [
        .. OptionChecks.Int("Messages:MaxLength", Messages.MaxLength, 1, 1_000_000),
        .. RateLimits.Messages.Validate("RateLimits:Messages"),
        .. RateLimits.Reactions.Validate("RateLimits:Reactions"),
        .. OptionChecks.Time("Typing:Throttle", Typing.Throttle, TimeSpan.Zero),
        .. OptionChecks.Time("Typing:Timeout", Typing.Timeout, TimeSpan.FromMilliseconds(100)),
        .. OptionChecks.Int("Strikes:Threshold", Strikes.Threshold, 1, 1000),
        .. OptionChecks.Time("Strikes:Window", Strikes.Window, TimeSpan.FromMilliseconds(1)),
        .. OptionChecks.Int("Strikes:MuteMinutes", Strikes.MuteMinutes, 1, int.MaxValue),
        .. OptionChecks.Time("Hands:Retention", Hands.Retention, TimeSpan.Zero),
    ];
}

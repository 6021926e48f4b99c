namespace Wwmaa.Chat.Configuration;

/// <summary>What a message may be.</summary>
public sealed class MessageOptions
{
    /// <summary>The greatest length, in Unicode code points after trimming. Default: 2000. Range: 1-1000000.</summary>
    public int MaxLength { get; set; } = 2000;
}

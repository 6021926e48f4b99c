namespace Wwmaa.Chat.AspNetCore.WebSockets;

/// <summary>How WebSocket clients are treated.</summary>
public sealed class ChatWebSocketOptions
{
    /// <summary>The greatest size of an inbound message, in bytes; a larger one closes the connection with 1009. Default: 32768. Range: 256-16777216.</summary>
    public int MaxMessageBytes { get; set; } = 32 * 1024;

    /// <summary>How many inbound frames a second one connection may send; more close it with 1008. Default: 200. Range: 0-1000000; 0 is no limit.</summary>
    public int FramesPerSecond { get; set; } = 200;

    /// <summary>How many inbound frames one connection may send at once, after a pause. Default: 400. Range: 0-1000000; 0 is no limit.</summary>
    public int FrameBurst { get; set; } = 400;

    /// <summary>How many bytes may wait for one client; beyond, it is closed with 1013. Default: 1048576. Range: 1024-1073741824.</summary>
    public int QueueBytes { get; set; } = 1024 * 1024;

    /// <summary>How many events may wait for one client; beyond, it is closed with 1013. Default: 1024. Range: 1-1048576.</summary>
    public int QueueEvents { get; set; } = 1024;

    /// <summary>After how long without a sign of life the client is pinged. Default: 20 seconds. Range: 1 millisecond to 1 day.</summary>
    public TimeSpan KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long the answer to a ping may take before the client counts as gone. Default: 20 seconds. Range: 1 millisecond to 1 day.</summary>
    public TimeSpan KeepAliveTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Whether a connection is closed with 1008 when the token it was opened with runs out. Default: true.</summary>
    public bool CloseOnTokenExpiry { get; set; } = true;

    /// <summary>How long after its end a token still counts, as in the host's authentication. Default: 5 seconds. Range: 0 to 1 day.</summary>
    public TimeSpan TokenClockSkew { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The web origins whose pages may connect; empty for all. Set it where a cookie proves who connects,
    /// for a browser sends cookies along from any page. Default: empty.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    internal IEnumerable<string> Validate()
    {
        var day = TimeSpan.FromDays(1);
        if (MaxMessageBytes is < 256 or > 16 * 1024 * 1024)
            yield return $"WebSocket:MaxMessageBytes must be 256-16777216, not {MaxMessageBytes}";
        if (FramesPerSecond is < 0 or > 1_000_000)
            yield return $"WebSocket:FramesPerSecond must be 0-1000000, not {FramesPerSecond}";
        if (FrameBurst is < 0 or > 1_000_000)
            yield return $"WebSocket:FrameBurst must be 0-1000000, not {FrameBurst}";
        if (QueueBytes is < 1024 or > 1024 * 1024 * 1024)
            yield return $"WebSocket:QueueBytes must be 1024-1073741824, not {QueueBytes}";
        if (QueueEvents is < 1 or > 1024 * 1024)
            yield return $"WebSocket:QueueEvents must be 1-1048576, not {QueueEvents}";
        if (KeepAliveInterval < TimeSpan.FromMilliseconds(1) || KeepAliveInterval > day)
            yield return $"WebSocket:KeepAliveInterval must be 00:00:00.001 to 1.00:00:00, not {KeepAliveInterval:c}";
        if (KeepAliveTimeout < TimeSpan.FromMilliseconds(1) || KeepAliveTimeout > day)
            yield return $"WebSocket:KeepAliveTimeout must be 00:00:00.001 to 1.00:00:00, not {KeepAliveTimeout:c}";
        if (TokenClockSkew < TimeSpan.Zero || TokenClockSkew > day)
            yield return $"WebSocket:TokenClockSkew must be 00:00:00 to 1.00:00:00, not {TokenClockSkew:c}";
    }
}

namespace Wwmaa.Chat.Model;

/// <summary>Why a connection ends.</summary>
/// <param name="Code">A WebSocket close code (RFC 6455, section 7.4); other transports may show it or not.</param>
/// <param name="Text">A short reason in English, at most 123 bytes.</param>
public sealed record CloseReason(int Code, string Text)
{
    /// <summary>The client, or the host on its behalf, ended it.</summary>
    public static CloseReason Normal { get; } = new(1000, "");

    /// <summary>The server shuts down.</summary>
    public static CloseReason GoingAway { get; } = new(1001, "server shutting down");

    /// <summary>The client sent what is not text.</summary>
    public static CloseReason UnsupportedData { get; } = new(1003, "text frames only");

    /// <summary>The token that opened the connection ran out.</summary>
    public static CloseReason TokenExpired { get; } = new(1008, "token expired");

    /// <summary>The client sent more frames a second than it may.</summary>
    public static CloseReason TooManyFrames { get; } = new(1008, "too many frames");

    /// <summary>The client sent a message over the size limit.</summary>
    public static CloseReason MessageTooBig { get; } = new(1009, "message too big");

    /// <summary>The client reads more slowly than its session speaks.</summary>
    public static CloseReason SlowConsumer { get; } = new(1013, "slow consumer");
}

using Microsoft.Extensions.Logging;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.AspNetCore;

/// <summary>All that the adapter logs. Event ids are stable, and follow the engine's. Never a path's query: it may hold a token.</summary>
internal static partial class AdapterLog
{
    [LoggerMessage(101, LogLevel.Debug, "A WebSocket peer of session {Session} went without a goodbye")]
    public static partial void PeerGone(this ILogger logger, Exception exception, SessionId session);

    [LoggerMessage(102, LogLevel.Error, "A WebSocket message of session {Session} failed unexpectedly")]
    public static partial void MessageFailed(this ILogger logger, Exception exception, SessionId session);

    [LoggerMessage(103, LogLevel.Error, "A chat request failed unexpectedly")]
    public static partial void RequestFailed(this ILogger logger, Exception exception);
}

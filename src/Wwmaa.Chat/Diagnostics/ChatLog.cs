using Microsoft.Extensions.Logging;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Diagnostics;

/// <summary>All that the engine logs. Event ids are stable. Neither texts of messages nor tokens are among it.</summary>
internal static partial class ChatLog
{
    [LoggerMessage(1, LogLevel.Error, "The store did not commit {Count} event(s) of session {Session}; the callers were told")]
    public static partial void CommitFailed(this ILogger logger, Exception exception, int count, SessionId session);

    [LoggerMessage(2, LogLevel.Error, "The store could not be read for session {Session}")]
    public static partial void ReadFailed(this ILogger logger, Exception exception, SessionId session);

    [LoggerMessage(3, LogLevel.Error, "A command of session {Session} failed unexpectedly")]
    public static partial void CommandFailed(this ILogger logger, Exception exception, SessionId session);

    [LoggerMessage(4, LogLevel.Error, "An event of session {Session} could not be delivered")]
    public static partial void DeliveryFailed(this ILogger logger, Exception exception, SessionId session);

    [LoggerMessage(5, LogLevel.Debug, "A connection of session {Session} ends with {Code} {Reason}")]
    public static partial void ConnectionClosing(this ILogger logger, SessionId session, int code, string reason);

    [LoggerMessage(6, LogLevel.Debug, "A connection of session {Session} broke")]
    public static partial void ConnectionBroke(this ILogger logger, Exception exception, SessionId session);

    [LoggerMessage(7, LogLevel.Warning, "What became due in session {Session} was not done; it is tried again")]
    public static partial void DueFailed(this ILogger logger, Exception? exception, SessionId session);
}

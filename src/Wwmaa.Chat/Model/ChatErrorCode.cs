namespace Wwmaa.Chat.Model;

/// <summary>Why a request was refused. Codes are stable: a number is never given another meaning.</summary>
public enum ChatErrorCode
{
    /// <summary>What was sent is not JSON.</summary>
    InvalidJson = 100,

    /// <summary>What was sent is JSON, but no object, or has no known type.</summary>
    InvalidCommand = 101,

    /// <summary>A field is missing, of the wrong kind or out of range.</summary>
    InvalidField = 102,

    /// <summary>The message has no text, too much of it, or characters that are not allowed.</summary>
    InvalidMessage = 103,

    /// <summary>The reaction is none of the supported ones.</summary>
    InvalidReaction = 104,

    /// <summary>There is no valid proof of who acts.</summary>
    Unauthenticated = 200,

    /// <summary>The user's role does not allow it.</summary>
    Forbidden = 300,

    /// <summary>The user is muted.</summary>
    Muted = 301,

    /// <summary>There is no such session, or not for this user.</summary>
    SessionNotFound = 400,

    /// <summary>There is no such message, or not for this user.</summary>
    MessageNotFound = 401,

    /// <summary>There is no such user.</summary>
    UserNotFound = 402,

    /// <summary>The client's message id was used for another message.</summary>
    ClientMessageIdReused = 500,

    /// <summary>A rate limit is spent; the error says when to try again.</summary>
    RateLimited = 600,

    /// <summary>The store did not take it; nothing was changed, or it cannot be known whether it was.</summary>
    StorageUnavailable = 700,

    /// <summary>More waits to be done in this session than may; nothing was changed.</summary>
    Overloaded = 701,

    /// <summary>Something unexpected failed; the log says what.</summary>
    Internal = 900,
}

namespace Wwmaa.Chat.Model;

/// <summary>A refusal: a stable code, a text for people, and when to try again where that helps.
/// A value, so that refusing costs nothing.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Text">The text, in English.</param>
/// <param name="RetryAfter">After how long a repetition would be accepted; zero where waiting is not the cure.</param>
public readonly record struct ChatError(ChatErrorCode Code, string Text, TimeSpan RetryAfter = default)
{
    /// <summary>The bytes sent are not JSON.</summary>
    public static ChatError InvalidJson { get; } = new(ChatErrorCode.InvalidJson, "Invalid JSON");

    /// <summary>The JSON sent is not an object.</summary>
    public static ChatError NotAnObject { get; } = new(ChatErrorCode.InvalidCommand, "Message must be a JSON object");

    /// <summary>The object sent has no type.</summary>
    public static ChatError MissingType { get; } = new(ChatErrorCode.InvalidCommand, "Missing message type");

    /// <summary>The message has no text.</summary>
    public static ChatError EmptyMessage { get; } = new(ChatErrorCode.InvalidMessage, "Message cannot be empty");

    /// <summary>The message has a control character or an unpaired surrogate.</summary>
    public static ChatError InvalidCharacters { get; } =
        new(ChatErrorCode.InvalidMessage, "Message contains invalid characters");

    /// <summary>The reaction is none of the supported ones.</summary>
    public static ChatError InvalidReaction { get; } = new(
        ChatErrorCode.InvalidReaction,
        "Invalid reaction. Must be one of: ['" + string.Join("', '", ReactionKinds.All.ToArray().Select(k => k.ToEmoji())) + "']");

    /// <summary>The request carries no proof of who acts.</summary>
    public static ChatError AuthenticationRequired { get; } =
        new(ChatErrorCode.Unauthenticated, "Authentication required");

    /// <summary>The proof of who acts does not hold.</summary>
    public static ChatError InvalidToken { get; } = new(ChatErrorCode.Unauthenticated, "Invalid or expired token");

    /// <summary>The role has no chat access.</summary>
    public static ChatError InsufficientPermissions { get; } =
        new(ChatErrorCode.Forbidden, "Insufficient permissions");

    /// <summary>A moderator cannot be muted.</summary>
    public static ChatError ModeratorCannotBeMuted { get; } =
        new(ChatErrorCode.Forbidden, "Instructors cannot be muted");

    /// <summary>No such session.</summary>
    public static ChatError SessionNotFound { get; } = new(ChatErrorCode.SessionNotFound, "Session not found");

    /// <summary>No such message for this user.</summary>
    public static ChatError MessageNotFound { get; } = new(ChatErrorCode.MessageNotFound, "Message not found");

    /// <summary>No such user.</summary>
    public static ChatError UserNotFound { get; } = new(ChatErrorCode.UserNotFound, "User not found");

    /// <summary>The client's message id stands for another message already.</summary>
    public static ChatError ClientMessageIdReused { get; } =
        new(ChatErrorCode.ClientMessageIdReused, "client_message_id was used for another message");

    /// <summary>The store did not take it.</summary>
    public static ChatError StorageUnavailable { get; } =
        new(ChatErrorCode.StorageUnavailable, "Storage unavailable");

    /// <summary>The session has too much to do.</summary>
    public static ChatError Overloaded { get; } = new(ChatErrorCode.Overloaded, "Too many pending requests");

    /// <summary>Something unexpected failed.</summary>
    public static ChatError Internal { get; } = new(ChatErrorCode.Internal, "Internal error");

    /// <summary>Only moderators may do this.</summary>
    /// <param name="action">What it is, such as <c>delete messages</c>.</param>
    public static ChatError OnlyInstructors(string action) =>
        new(ChatErrorCode.Forbidden, $"Only instructors can {action}");

    /// <summary>A field is missing, of the wrong kind or out of range.</summary>
    /// <param name="text">What is wrong; it names the field.</param>
    public static ChatError InvalidField(string text) => new(ChatErrorCode.InvalidField, text);

    /// <summary>The object's type is not known.</summary>
    /// <param name="type">The type sent.</param>
    public static ChatError UnknownType(string type) =>
        new(ChatErrorCode.InvalidCommand, $"Unknown message type: {type}");

    /// <summary>The user is muted.</summary>
    /// <param name="mute">The standing mute.</param>
    public static ChatError Muted(Mute mute)
    {
        ArgumentNullException.ThrowIfNull(mute);
        return new(ChatErrorCode.Muted, mute.Notice);
    }
}

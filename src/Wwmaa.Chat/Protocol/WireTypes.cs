namespace Wwmaa.Chat.Protocol;

/// <summary>The names of message types, as they stand on the wire in both directions.</summary>
public static class WireTypes
{
    /// <summary>Send a message; a message was sent.</summary>
    public const string ChatMessage = "chat_message";

    /// <summary>React; somebody reacted.</summary>
    public const string ReactionAdded = "reaction_added";

    /// <summary>Take a reaction back; somebody did.</summary>
    public const string ReactionRemoved = "reaction_removed";

    /// <summary>Raise one's hand; somebody did.</summary>
    public const string HandRaised = "hand_raised";

    /// <summary>Lower a hand; a hand went down.</summary>
    public const string HandLowered = "hand_lowered";

    /// <summary>One types; somebody types.</summary>
    public const string TypingStart = "typing_start";

    /// <summary>One stopped typing; somebody did.</summary>
    public const string TypingStop = "typing_stop";

    /// <summary>Delete a message.</summary>
    public const string DeleteMessage = "delete_message";

    /// <summary>Mute a user.</summary>
    public const string MuteUser = "mute_user";

    /// <summary>End a mute.</summary>
    public const string UnmuteUser = "unmute_user";

    /// <summary>A message was deleted.</summary>
    public const string MessageDeleted = "message_deleted";

    /// <summary>A user was muted.</summary>
    public const string UserMuted = "user_muted";

    /// <summary>A mute was ended.</summary>
    public const string UserUnmuted = "user_unmuted";

    /// <summary>A user joined.</summary>
    public const string UserJoined = "user_joined";

    /// <summary>A user left.</summary>
    public const string UserLeft = "user_left";

    /// <summary>Something was refused or went wrong.</summary>
    public const string Error = "error";
}

namespace Wwmaa.Chat.Model;

/// <summary>What the audit trail records.</summary>
public static class AuditAction
{
    /// <summary>A moderator deleted a message.</summary>
    public const string MessageDeleted = "message_deleted";

    /// <summary>A user was muted, by a moderator or automatically.</summary>
    public const string UserMuted = "user_muted";

    /// <summary>A moderator ended a mute.</summary>
    public const string UserUnmuted = "user_unmuted";

    /// <summary>A message was profane; the details hold its original text.</summary>
    public const string ProfanityDetected = "profanity_detected";

    /// <summary>A moderator lowered another user's hand.</summary>
    public const string HandLowered = "hand_lowered";

    /// <summary>A moderator exported the chat.</summary>
    public const string ChatExported = "chat_exported";
}

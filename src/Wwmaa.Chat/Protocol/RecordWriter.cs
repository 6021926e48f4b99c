using System.Text.Json;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Protocol;

/// <summary>Writes records as the REST API returns them.</summary>
public static class RecordWriter
{
    /// <summary>A message with all its fields.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="message">The message.</param>
    public static void Write(Utf8JsonWriter json, ChatMessage message)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(message);
        json.WriteStartObject();
        json.WriteOrigin(message);
        json.WritePrivacy(message);
        json.WriteReactions(message.Reactions);
        json.WriteTime("timestamp", message.Timestamp);
        json.WriteBoolean("is_deleted", message.IsDeleted);
        json.WriteClientMessageId(message);
        json.WriteEndObject();
    }

    /// <summary>A raised hand.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="hand">The hand.</param>
    public static void Write(Utf8JsonWriter json, RaisedHand hand)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(hand);
        json.WriteStartObject();
        json.WriteString("id", hand.Id);
        json.WriteString("session_id", hand.SessionId.Value);
        json.WriteString("user_id", hand.UserId.Value);
        json.WriteString("user_name", hand.UserName);
        json.WriteBoolean("is_active", true);
        json.WriteTime("raised_at", hand.RaisedAt);
        json.WriteEndObject();
    }

    /// <summary>A record of the audit trail.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="entry">The record.</param>
    public static void Write(Utf8JsonWriter json, AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(entry);
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("session_id", entry.SessionId.Value);
        json.WriteTime("timestamp", entry.Timestamp);
        json.WriteString("actor_id", entry.ActorId.Value);
        json.WriteString("action", entry.Action);
        json.WriteString("target_id", entry.TargetId);
        json.WritePropertyName("details");
        json.WriteRawValue(entry.Details);
        json.WriteEndObject();
    }
}

using System.Text.Json;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Protocol;

/// <summary>How the parts that several JSON objects share are written.</summary>
internal static class Json
{
    public static readonly JsonWriterOptions Options = new() { Encoder = PlainJsonEncoder.Instance };

    public static void WriteTime(this Utf8JsonWriter json, string name, DateTimeOffset time)
    {
        Span<byte> text = stackalloc byte[Timestamp.Length];
        time.UtcDateTime.TryFormat(
            text, out var written, Timestamp.FormatString, System.Globalization.CultureInfo.InvariantCulture);
        json.WriteString(name, text[..written]);
    }

    public static void WriteNullable(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    /// <summary>What every record of a message begins with.</summary>
    public static void WriteOrigin(this Utf8JsonWriter json, ChatMessage message)
    {
        json.WriteString("id", message.Id.Value);
        json.WriteString("session_id", message.SessionId.Value);
        json.WriteString("user_id", message.UserId.Value);
        json.WriteString("user_name", message.UserName);
        json.WriteString("message", message.Text);
    }

    public static void WritePrivacy(this Utf8JsonWriter json, ChatMessage message)
    {
        json.WriteBoolean("is_private", message.IsPrivate);
        json.WriteString("recipient_id", message.RecipientId?.Value);
        json.WriteString("recipient_name", message.RecipientName);
    }

    public static void WriteReactions(this Utf8JsonWriter json, ReactionCounts reactions)
    {
        json.WriteStartObject("reactions");
        foreach (var kind in ReactionKinds.All)
        {
            if (reactions[kind] > 0)
                json.WriteNumber(kind.ToEmoji(), reactions[kind]);
        }

        json.WriteEndObject();
    }

    public static void WriteClientMessageId(this Utf8JsonWriter json, ChatMessage message)
    {
        if (message.ClientMessageId is { } id)
            json.WriteString("client_message_id", id);
    }
}

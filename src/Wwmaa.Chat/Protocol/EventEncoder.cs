using System.Buffers;
using System.Text.Json;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Protocol;

/// <summary>Writes events in the protocol's JSON.</summary>
public static class EventEncoder
{
    /// <summary>Writes an event that has an audience.</summary>
    /// <param name="event">The event.</param>
    /// <returns>The event as one JSON object, in UTF-8.</returns>
    public static byte[] Encode(ChatEvent @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Json.Options))
        {
            json.WriteStartObject();
            Write(json, @event);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ChatEvent @event)
    {
        switch (@event)
        {
            case MessagePosted posted:
                WriteMessage(json, posted.Message);
                break;
            case MessageDeleted deleted:
                json.WriteString("type", WireTypes.MessageDeleted);
                json.WriteString("message_id", deleted.MessageId.Value);
                json.WriteString("deleted_by", deleted.DeletedBy.Value);
                break;
            case UserMuted { Mute: var mute }:
                json.WriteString("type", WireTypes.UserMuted);
                json.WriteString("user_id", mute.UserId.Value);
                json.WriteString("muted_by", mute.MutedBy.Value);
                json.WriteNullable("duration_minutes", mute.DurationMinutes);
                json.WriteString("reason", mute.Reason);
                break;
            case UserUnmuted unmuted:
                json.WriteString("type", WireTypes.UserUnmuted);
                json.WriteString("user_id", unmuted.UserId.Value);
                json.WriteString("unmuted_by", unmuted.UnmutedBy.Value);
                break;
            case ReactionAdded added:
                WriteReaction(json, WireTypes.ReactionAdded, added.MessageId, added.Reaction);
                break;
            case ReactionRemoved removed:
                WriteReaction(json, WireTypes.ReactionRemoved, removed.MessageId, removed.Reaction);
                break;
            case HandRaised { Hand: var hand }:
                WriteUser(json, WireTypes.HandRaised, hand.UserId, hand.UserName);
                json.WriteTime("raised_at", hand.RaisedAt);
                break;
            case HandLowered { Hand: var hand, AcknowledgedBy: var moderator }:
                WriteUser(json, WireTypes.HandLowered, hand.UserId, hand.UserName);
                json.WriteString("acknowledged_by", moderator?.Value);
                break;
            case TypingStarted started:
                WriteUser(json, WireTypes.TypingStart, started.UserId, started.UserName);
                break;
            case TypingStopped stopped:
                WriteUser(json, WireTypes.TypingStop, stopped.UserId, stopped.UserName);
                break;
            case UserJoined joined:
                WriteUser(json, WireTypes.UserJoined, joined.UserId, joined.UserName);
                json.WriteTime("timestamp", joined.Timestamp);
                break;
            case UserLeft left:
                WriteUser(json, WireTypes.UserLeft, left.UserId, left.UserName);
                json.WriteTime("timestamp", left.Timestamp);
                break;
            case ErrorNoticed notice:
                json.WriteString("type", WireTypes.Error);
                json.WriteString("error", notice.Error.Text);
                break;
            default:
                throw new ArgumentException($"{@event.GetType().Name} is for nobody to see.", nameof(@event));
        }
    }

    private static void WriteMessage(Utf8JsonWriter json, ChatMessage message)
    {
        json.WriteString("type", WireTypes.ChatMessage);
        json.WriteString("id", message.Id.Value);
        json.WriteString("user_id", message.UserId.Value);
        json.WriteString("user_name", message.UserName);
        json.WriteString("message", message.Text);
        json.WriteTime("timestamp", message.Timestamp);
        json.WritePrivacy(message);
        json.WriteReactions(message.Reactions);
        json.WriteClientMessageId(message);
    }

    private static void WriteReaction(Utf8JsonWriter json, string type, MessageId messageId, Reaction reaction)
    {
        json.WriteString("type", type);
        json.WriteString("message_id", messageId.Value);
        json.WriteString("reaction", reaction.Kind.ToEmoji());
        json.WriteString("user_id", reaction.UserId.Value);
    }

    private static void WriteUser(Utf8JsonWriter json, string type, UserId id, string name)
    {
        json.WriteString("type", type);
        json.WriteString("user_id", id.Value);
        json.WriteString("user_name", name);
    }
}

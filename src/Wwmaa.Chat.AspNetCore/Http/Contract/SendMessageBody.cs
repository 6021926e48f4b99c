using System.Text.Json.Serialization;

namespace Wwmaa.Chat.AspNetCore.Http.Contract;

/// <summary>The body of a request to send a message.</summary>
internal sealed record SendMessageBody(
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("is_private")] bool? IsPrivate,
    [property: JsonPropertyName("recipient_id")] string? RecipientId,
    [property: JsonPropertyName("client_message_id")] string? ClientMessageId);

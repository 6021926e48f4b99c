using System.Text.Json.Serialization;

namespace Wwmaa.Chat.AspNetCore.Http.Contract;

/// <summary>A message as the API returns it.</summary>
internal sealed record MessageRecord(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("session_id")] Guid SessionId,
    [property: JsonPropertyName("user_id")] string UserId,
    [property: JsonPropertyName("user_name")] string UserName,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("is_private")] bool IsPrivate,
    [property: JsonPropertyName("recipient_id")] string? RecipientId,
    [property: JsonPropertyName("recipient_name")] string? RecipientName,
    [property: JsonPropertyName("reactions")] IReadOnlyDictionary<string, int> Reactions,
    [property: JsonPropertyName("timestamp")] DateTimeOffset Timestamp,
    [property: JsonPropertyName("is_deleted")] bool IsDeleted);

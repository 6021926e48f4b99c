using System.Text.Json.Serialization;

namespace Wwmaa.Chat.AspNetCore.Http.Contract;

/// <summary>A raised hand as the API returns it.</summary>
internal sealed record HandRecord(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("session_id")] Guid SessionId,
    [property: JsonPropertyName("user_id")] string UserId,
    [property: JsonPropertyName("user_name")] string UserName,
    [property: JsonPropertyName("is_active")] bool IsActive,
    [property: JsonPropertyName("raised_at")] DateTimeOffset RaisedAt);

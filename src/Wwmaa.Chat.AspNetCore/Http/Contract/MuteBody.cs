using System.Text.Json.Serialization;

namespace Wwmaa.Chat.AspNetCore.Http.Contract;

/// <summary>The body of a request to mute a user.</summary>
internal sealed record MuteBody(
    [property: JsonPropertyName("user_id")] string UserId,
    [property: JsonPropertyName("duration_minutes")] int? DurationMinutes,
    [property: JsonPropertyName("reason")] string? Reason);

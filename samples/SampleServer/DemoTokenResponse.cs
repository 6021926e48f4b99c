using System.Text.Json.Serialization;

namespace SampleServer;

/// <summary>A token, and for whom and until when it is good.</summary>
internal sealed record DemoTokenResponse(
    string Token,
    [property: JsonPropertyName("user_id")] string UserId,
    [property: JsonPropertyName("expires_at")] string ExpiresAt);

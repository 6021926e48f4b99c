using System.Text.Json.Serialization;

namespace SampleServer;

/// <summary>Who wants a token.</summary>
internal sealed record DemoTokenRequest(string? Name, string? Role, [property: JsonPropertyName("user_id")] string? UserId);

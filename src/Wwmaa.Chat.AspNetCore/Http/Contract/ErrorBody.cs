using System.Text.Json.Serialization;

namespace Wwmaa.Chat.AspNetCore.Http.Contract;

/// <summary>The body of every refusal.</summary>
internal sealed record ErrorBody([property: JsonPropertyName("detail")] string Detail);

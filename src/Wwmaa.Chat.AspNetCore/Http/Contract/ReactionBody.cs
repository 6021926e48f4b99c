using System.Text.Json.Serialization;

namespace Wwmaa.Chat.AspNetCore.Http.Contract;

/// <summary>The body of a request to react, or to take a reaction back.</summary>
internal sealed record ReactionBody(
    [property: JsonPropertyName("message_id")] Guid MessageId,
    [property: JsonPropertyName("reaction")] string Reaction);

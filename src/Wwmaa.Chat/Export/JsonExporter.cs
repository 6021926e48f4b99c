using System.Text.Json;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Protocol;

namespace Wwmaa.Chat.Export;

/// <summary>One JSON array with an object for each message.</summary>
internal sealed class JsonExporter(bool includePrivate) : IChatExporter
{
    public async Task WriteAsync(
        IAsyncEnumerable<IReadOnlyList<ChatMessage>> pages, Stream destination, CancellationToken cancellationToken)
    {
        var json = new Utf8JsonWriter(destination, Protocol.Json.Options);
        await using (json.ConfigureAwait(false))
        {
            json.WriteStartArray();
            await foreach (var page in pages.WithCancellation(cancellationToken))
            {
                foreach (var message in page)
                    Write(json, message);
                await json.FlushAsync(cancellationToken);
            }

            json.WriteEndArray();
            await json.FlushAsync(cancellationToken);
        }
    }

    private void Write(Utf8JsonWriter json, ChatMessage message)
    {
        json.WriteStartObject();
        json.WriteOrigin(message);
        json.WriteTime("timestamp", message.Timestamp);
        json.WriteReactions(message.Reactions);
        if (includePrivate)
            json.WritePrivacy(message);
        json.WriteEndObject();
    }
}

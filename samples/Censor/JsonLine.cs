using System.Buffers;
using System.Text;
using System.Text.Json;
using Wwmaa.Chat.Moderation.Profanity;
using Wwmaa.Chat.Protocol;

namespace Censor;

/// <summary>Lines of JSON, in and out.</summary>
internal static class JsonLine
{
    public static string? Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.String ? document.RootElement.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // An unpaired surrogate: no text that a filter could be asked about.
            return null;
        }
    }

    public static string Write(string text) => "\"" + JsonEncodedText.Encode(text, PlainJsonEncoder.Instance) + "\"";

    public static string Write(IReadOnlyList<ProfanityMatch> matches)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = PlainJsonEncoder.Instance }))
            Write(json, matches);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<ProfanityMatch> matches)
    {
        json.WriteStartArray();
        foreach (var match in matches)
        {
            json.WriteStartObject();
            json.WriteString("term", match.Term);
            json.WriteString("category", match.Category);
            json.WriteNumber("severity", match.Severity);
            json.WriteNumber("start", match.Start);
            json.WriteNumber("length", match.Length);
            json.WriteString("evidence", match.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

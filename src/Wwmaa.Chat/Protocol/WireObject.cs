using System.Buffers.Text;
using System.Text.Json;
using System.Text.Unicode;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Protocol;

/// <summary>A JSON object from a client, read once: where each known field stands. Unknown fields are passed over, and of two
/// fields with one name the last counts, as in JavaScript.</summary>
internal readonly ref struct WireObject
{
    // As deep as the greatest body could be: nesting costs the reader a bit per level, and passed-over fields may nest.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 128 * 1024 };

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly WireValues _values;

    private WireObject(ReadOnlySpan<byte> utf8, WireValues values)
    {
        _utf8 = utf8;
        _values = values;
    }

    public WireValue this[WireField field] => _values[(int)field];

    public static ChatError? Parse(ReadOnlySpan<byte> utf8, out WireObject result)
    {
        result = default;
        var values = default(WireValues);

        // The reader does not look into strings; bytes that are no UTF-8 are no JSON (RFC 8259, section 8.1).
        if (!Utf8.IsValid(utf8))
            return ChatError.InvalidJson;
        try
        {
            var reader = new Utf8JsonReader(utf8, Options);
            reader.Read();
            var isObject = reader.TokenType == JsonTokenType.StartObject;
            if (isObject)
                ReadFields(ref reader, ref values);
            else
                reader.Skip();

            // Whatever follows the value makes the whole not JSON.
            while (reader.Read())
            {
            }

            result = new WireObject(utf8, values);
            return isObject ? null : ChatError.NotAnObject;
        }
        catch (JsonException)
        {
            return ChatError.InvalidJson;
        }
    }

    /// <summary>The text of a string field.</summary>
    public string GetString(WireField field)
    {
        var value = this[field];
        return JsonText.Read(_utf8.Slice(value.Start, value.Length), value.IsEscaped);
    }

    /// <summary>The value of a number field, where it is a 32-bit integer.</summary>
    public bool TryGetInt32(WireField field, out int number)
    {
        var value = this[field];
        number = 0;
        return value.Kind == JsonTokenType.Number
            && Utf8Parser.TryParse(_utf8.Slice(value.Start, value.Length), out number, out var consumed)
            && consumed == value.Length;
    }

    private static void ReadFields(ref Utf8JsonReader reader, ref WireValues values)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = reader.ValueIsEscaped
                ? WireFields.Find(JsonText.Read(reader.ValueSpan, isEscaped: true))
                : WireFields.Find(reader.ValueSpan);
            reader.Read();
            if (field is { } known)
            {
                var quote = reader.TokenType == JsonTokenType.String ? 1 : 0;
                values[(int)known] = new WireValue(
                    reader.TokenType, (int)reader.TokenStartIndex + quote, reader.ValueSpan.Length, reader.ValueIsEscaped);
            }

            reader.Skip();
        }
    }
}

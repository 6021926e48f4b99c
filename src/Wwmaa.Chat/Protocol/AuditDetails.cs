using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Wwmaa.Chat.Protocol;

/// <summary>Builds the JSON object with an audit record's details.</summary>
internal sealed class AuditDetails
{
    private readonly List<Action<Utf8JsonWriter>> _fields = [];

    public AuditDetails With(string name, string? value) => Add(json => json.WriteString(name, value));

    public AuditDetails With(string name, bool value) => Add(json => json.WriteBoolean(name, value));

    public AuditDetails With(string name, int? value) => Add(json =>
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    });

    public AuditDetails With(string name, IReadOnlyList<string> values) => Add(json =>
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    });

    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Json.Options))
        {
            json.WriteStartObject();
            foreach (var field in _fields)
                field(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private AuditDetails Add(Action<Utf8JsonWriter> field)
    {
        _fields.Add(field);
        return this;
    }
}

using System.Text.Json;

namespace Wwmaa.Chat.Protocol;

/// <summary>Where a field's value stands in the bytes, and of which kind it is. <see cref="JsonTokenType.None"/>: the field is absent.</summary>
internal readonly record struct WireValue(JsonTokenType Kind, int Start, int Length, bool IsEscaped)
{
    public bool IsAbsentOrNull => Kind is JsonTokenType.None or JsonTokenType.Null;
}

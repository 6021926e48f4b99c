using System.Runtime.CompilerServices;

namespace Wwmaa.Chat.Protocol;

/// <summary>One value for each <see cref="WireField"/>, without an allocation.</summary>
[InlineArray(WireFields.Count)]
internal struct WireValues
{
    private WireValue _first;
}

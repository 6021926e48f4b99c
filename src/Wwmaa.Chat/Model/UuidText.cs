namespace Wwmaa.Chat.Model;

/// <summary>The one reading of UUID text: 8-4-4-4-12 hexadecimal digits in either case, and nothing around them.</summary>
internal static class UuidText
{
    private const int Length = 36;

    /// <summary>Reads <paramref name="text"/>; <see cref="Guid.TryParseExact(ReadOnlySpan{char},ReadOnlySpan{char},out Guid)"/>
    /// alone would also take surrounding white space and signs inside a group.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Guid value)
    {
        value = default;
        if (text.Length != Length)
            return false;
        for (var i = 0; i < Length; i++)
        {
            var isSeparator = i is 8 or 13 or 18 or 23;
            if (isSeparator ? text[i] != '-' : !char.IsAsciiHexDigit(text[i]))
                return false;
        }

        return Guid.TryParseExact(text, "D", out value);
    }
}

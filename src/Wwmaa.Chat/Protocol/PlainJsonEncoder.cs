using System.Buffers;
using System.Text.Encodings.Web;

namespace Wwmaa.Chat.Protocol;

/// <summary>
/// Escapes what JSON demands (RFC 8259, section 7: quotation mark, backslash, control characters) and unpaired surrogates,
/// and nothing else. The framework's most relaxed encoder writes every emoji as twelve characters. Nothing here is ever put
/// into HTML, so there is nothing else to escape for.
/// </summary>
public sealed unsafe class PlainJsonEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> MayNeedEscape =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\', .. Surrogates()]);

    private PlainJsonEncoder()
    {
    }

    /// <summary>The one instance.</summary>
    public static PlainJsonEncoder Instance { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\';

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        var at = 0;
        while (span[at..].IndexOfAny(MayNeedEscape) is var next and >= 0)
        {
            at += next;
            if (at + 1 >= span.Length || !char.IsSurrogatePair(span[at], span[at + 1]))
                return at;
            at += 2;
        }

        return -1;
    }

    /// <inheritdoc/>
    public override bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        Default.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    private static IEnumerable<char> Surrogates() => Enumerable.Range(0xD800, 0x800).Select(c => (char)c);
}

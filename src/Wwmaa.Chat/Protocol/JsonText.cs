using System.Globalization;
using System.Text;

namespace Wwmaa.Chat.Protocol;

/// <summary>Reads JSON strings that a reader has found well-formed, keeping unpaired surrogates, which the framework's own
/// methods throw on: here they are a user's mistake with an answer of its own.</summary>
internal static class JsonText
{
    public static string Read(ReadOnlySpan<byte> utf8, bool isEscaped)
    {
        if (!isEscaped)
            return Encoding.UTF8.GetString(utf8);

        var text = new StringBuilder(utf8.Length);
        while (utf8.IndexOf((byte)'\\') is var at and >= 0)
        {
            text.Append(Encoding.UTF8.GetString(utf8[..at]));
            var isUnicode = utf8[at + 1] == 'u';
            text.Append(isUnicode ? ReadUnicode(utf8.Slice(at + 2, 4)) : Unescape((char)utf8[at + 1]));
            utf8 = utf8[(at + (isUnicode ? 6 : 2))..];
        }

        return text.Append(Encoding.UTF8.GetString(utf8)).ToString();
    }

    private static char ReadUnicode(ReadOnlySpan<byte> digits) =>
        (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Unescape(char c) => c switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => c,
    };
}

using System.Security.Cryptography;
using System.Text;

namespace Wwmaa.Chat.Model;

/// <summary>The rules for text that users write: line ends, allowed characters, length.</summary>
internal static class MessageText
{
    /// <summary>Makes <paramref name="text"/> what is stored, or says why it cannot be.</summary>
    /// <param name="text">As sent; null counts as empty.</param>
    /// <param name="maxLength">The greatest length after trimming, in code points.</param>
    /// <param name="normalized">Trimmed, every line end <c>\n</c>; the same instance where nothing changed.</param>
    public static ChatError? Normalize(string? text, int maxLength, out string normalized)
    {
        normalized = "";
        if (string.IsNullOrWhiteSpace(text))
            return ChatError.EmptyMessage;
        if (!HasOnlyAllowedCharacters(text))
            return ChatError.InvalidCharacters;
        normalized = WithPlainLineEnds(text).Trim();
        return CodePoints.Count(normalized) > maxLength ? TooLong(maxLength) : null;
    }

    /// <summary>Tab, line feed and carriage return pass; other control characters, DEL and unpaired surrogates do not.</summary>
    public static bool HasOnlyAllowedCharacters(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c))
            {
                if (c is not ('\t' or '\n' or '\r'))
                    return false;
            }
            else if (char.IsSurrogate(c))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(c, text[i + 1]))
                    return false;
                i++;
            }
        }

        return true;
    }

    public static string WithPlainLineEnds(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;

    /// <summary>What stands for a text to tell a repeat from another message, without keeping the text:
    /// the first 16 bytes of its SHA-256, in hexadecimal.</summary>
    public static string Fingerprint(string normalized)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(normalized), hash);
        return Convert.ToHexStringLower(hash[..16]);
    }

    private static ChatError TooLong(int maxLength) =>
        new(ChatErrorCode.InvalidMessage, $"Message must be 1-{maxLength} characters");
}

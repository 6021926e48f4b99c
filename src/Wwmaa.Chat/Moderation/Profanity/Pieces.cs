using System.Collections.Frozen;

namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>Tells a word that was torn apart from words that only join up across a space.</summary>
internal static class Pieces
{
    private static readonly FrozenSet<string> ShortWords = FrozenSet.Create(
        "a", "i", "ad", "ah", "am", "an", "as", "at", "be", "by", "do", "ed", "eh", "er", "ex", "go", "ha", "he", "hi", "ho", "id",
        "if", "in", "is", "it", "la", "lo", "ma", "me", "my", "no", "of", "oh", "ok", "on", "or", "ow", "ox", "pa", "pi", "re", "so",
        "to", "uh", "um", "up", "us", "we", "ya", "ye", "yo");

    /// <summary>Whether one of the pieces is a scrap of one or two letters that is no word.</summary>
    public static bool AreNoWords(ReadOnlySpan<Glyph> glyphs, ReadOnlySpan<char> text)
    {
        Span<char> piece = stackalloc char[2];
        var length = 0;
        for (var i = 0; i <= glyphs.Length; i++)
        {
            if (i < glyphs.Length && !glyphs[i].IsSeparator)
            {
                if (length < 2)
                    piece[length] = char.ToLowerInvariant(text[glyphs[i].Start]);
                length += glyphs[i].Run;
            }
            else
            {
                if (length is 1 or 2 && !ShortWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(piece[..length]))
                    return true;
                length = 0;
            }
        }

        return false;
    }
}

using System.Numerics;

namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>Whether a term stands inside of a word that is allowed; that word may wear the same disguises.</summary>
internal static class Allowance
{
    private const int MaxSteps = 400;

    /// <summary>Whether the whole word around the glyphs from start to end is allowed.</summary>
    public static bool Covers(Trie allowed, ReadOnlySpan<Glyph> glyphs, int start, int end)
    {
        while (start > 0 && glyphs[start - 1].IsWordLetter)
            start--;
        while (end < glyphs.Length && glyphs[end].IsWordLetter)
            end++;
        var steps = MaxSteps;
        return Reads(allowed, 0, glyphs[start..end], -1, ref steps);
    }

    private static bool Reads(Trie allowed, int node, ReadOnlySpan<Glyph> glyphs, int last, ref int steps)
    {
        if (glyphs.IsEmpty)
            return allowed.ValueAt(node) != 0;
        if (--steps < 0)
            return false;
        var glyph = glyphs[0];
        for (var letters = glyph.Letters; letters != 0; letters &= letters - 1)
        {
            var letter = BitOperations.TrailingZeroCount(letters);
            var next = allowed.Next(node, letter);
            if (next != 0)
            {
                if (Reads(allowed, next, glyphs[1..], letter, ref steps))
                    return true;
                var doubled = glyph.Run > 1 ? allowed.Next(next, letter) : 0;
                if (doubled != 0 && Reads(allowed, doubled, glyphs[1..], letter, ref steps))
                    return true;
            }

            if (letter == last && Reads(allowed, node, glyphs[1..], last, ref steps))
                return true;
        }

        return false;
    }
}

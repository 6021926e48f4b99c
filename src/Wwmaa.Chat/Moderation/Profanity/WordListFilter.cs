using System.Collections.Frozen;
using System.Globalization;

namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>Finds listed words where they stand alone, in any letter case: for words that have no Latin letters to fold.</summary>
internal sealed class WordListFilter
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <param name="words">Words to find.</param>
    /// <param name="allowedWords">Words never to find.</param>
    public WordListFilter(IEnumerable<string> words, IEnumerable<string> allowedWords)
    {
        var set = words.Except(allowedWords, StringComparer.OrdinalIgnoreCase).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _words = set.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool IsEmpty => _words.Set.Count == 0;

    /// <summary>Adds the places of listed words to those already found, and returns all in order.</summary>
    public List<ProfanityMatch>? AddTo(List<ProfanityMatch>? found, string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfWord(text, start);
            if (end > start && _words.TryGetValue(text.AsSpan(start, end - start), out var word))
                (found ??= []).Add(new ProfanityMatch(word, "custom", 2, start, end - start, text[start..end]));
            start = Math.Max(end, start + 1);
        }

        found?.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsPartOfWord(text, end))
            end++;
        return end;
    }

    // A low surrogate has no category of its own; the pair's first half decides for both.
    private static bool IsPartOfWord(string text, int index)
    {
        if (char.IsLowSurrogate(text[index]) && index > 0)
            index--;
        return CharUnicodeInfo.GetUnicodeCategory(text, index) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.ConnectorPunctuation;
    }
}

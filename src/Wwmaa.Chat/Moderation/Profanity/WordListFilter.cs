using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>Censors listed words where they stand alone, in any letter case.</summary>
internal sealed class WordListFilter : ITextFilter
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    /// <param name="additionalWords">Words to censor beside the built-in ones.</param>
    /// <param name="allowedWords">Words never to censor.</param>
    public WordListFilter(IEnumerable<string> additionalWords, IEnumerable<string> allowedWords)
    {
        var words = ProfaneWords.All.Concat(additionalWords.Select(word => word.Trim()))
            .Where(word => word.Length > 0)
            .Except(allowedWords.Select(word => word.Trim()), StringComparer.OrdinalIgnoreCase)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = words.Count == 0 ? 0 : words.Max(word => word.Length);
    }

    public FilteredText Filter(string text)
    {
        List<string>? terms = null;
        StringBuilder? censored = null;
        var copied = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfWord(text, start);
            if (end == start)
            {
                start++;
                continue;
            }

            var word = text.AsSpan(start, end - start);
            if (word.Length <= _longest && _words.TryGetValue(word, out var term))
            {
                (terms ??= []).Add(term);
                censored ??= new StringBuilder(text.Length);
                censored.Append(text, copied, start - copied);
                Mask.Append(censored, word);
                copied = end;
            }

            start = end;
        }

        return terms is null
            ? FilteredText.Clean(text)
            : new FilteredText(censored!.Append(text, copied, text.Length - copied).ToString(), terms);
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

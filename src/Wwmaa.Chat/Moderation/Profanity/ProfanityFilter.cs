using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>
/// Finds and censors profane English words, through disguises, and leaves clean text alone: the same string instance comes
/// back. Safe for any number of threads; work is linear in the length of the text.
/// </summary>
public sealed class ProfanityFilter : ITextFilter
{
    private const int OnStack = 256;

    private volatile ProfanityTables _tables;

    /// <summary>Makes a filter.</summary>
    /// <param name="additionalWords">Words to censor beside the built-in ones, where they stand alone.</param>
    /// <param name="allowedWords">Words never to censor.</param>
    public ProfanityFilter(IEnumerable<string>? additionalWords = null, IEnumerable<string>? allowedWords = null) =>
        _tables = new ProfanityTables(additionalWords ?? [], allowedWords ?? []);

    /// <summary>Replaces a host's words, while other threads go on with the old ones until they are done.</summary>
    /// <param name="additionalWords">Words to censor beside the built-in ones, where they stand alone.</param>
    /// <param name="allowedWords">Words never to censor.</param>
    public void Replace(IEnumerable<string> additionalWords, IEnumerable<string> allowedWords) =>
        _tables = new ProfanityTables(additionalWords, allowedWords);

    /// <summary>Finds all profane words.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The places in order, without overlaps; empty where the text is clean.</returns>
    public IReadOnlyList<ProfanityMatch> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tables = _tables;
        var matches = FindTerms(text, tables);
        if (!tables.Foreign.IsEmpty)
            matches = tables.Foreign.AddTo(matches, text);

        // Not "matches ?? []", which would make a new list for every clean text.
        return matches is null ? Array.Empty<ProfanityMatch>() : matches;
    }

    /// <summary>Makes every profane word as many asterisks as it has text elements.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text; the same instance where it is clean.</returns>
    public string Censor(string text) => Filter(text).Text;

    /// <inheritdoc/>
    public FilteredText Filter(string text)
    {
        var matches = Find(text);
        if (matches.Count == 0)
            return FilteredText.Clean(text);

        // What stood beside a word may be seen once that word is gone; so censoring twice is censoring once.
        var terms = new List<string>();
        for (; matches.Count > 0; matches = Find(text))
        {
            terms.AddRange(matches.Select(match => match.Term));
            text = Censor(text, matches);
        }

        return new FilteredText(text, terms);
    }

    private static string Censor(string text, IReadOnlyList<ProfanityMatch> matches)
    {
        var censored = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var match in matches)
        {
            censored.Append(text, copied, match.Start - copied);
            Mask.Append(censored, text.AsSpan(match.Start, match.Length));
            copied = match.Start + match.Length;
        }

        return censored.Append(text, copied, text.Length - copied).ToString();
    }

    [SkipLocalsInit] // Every glyph is written before it is read; clearing the room for them would cost as much as reading.
    private static List<ProfanityMatch>? FindTerms(string text, ProfanityTables tables)
    {
        Glyph[]? rented = null;
        Span<Glyph> glyphs = text.Length <= OnStack
            ? stackalloc Glyph[OnStack]
            : (rented = ArrayPool<Glyph>.Shared.Rent(text.Length));
        glyphs = glyphs[..Glyph.Read(text, glyphs)];
        List<ProfanityMatch>? matches = null;
        var matcher = new Matcher(text, glyphs, tables);
        for (var at = 0; at < glyphs.Length; at++)
        {
            if (!tables.Beginnings.MayBegin(glyphs, at) || matcher.Find(at, out var end) is not { } term)
                continue;
            var (start, stop) = (glyphs[at].Start, glyphs[end - 1].End);
            (matches ??= []).Add(new ProfanityMatch(
                term.Root, term.Category, term.Severity, start, stop - start, text[start..stop]));
            at = end - 1;
        }

        if (rented is not null)
            ArrayPool<Glyph>.Shared.Return(rented);
        return matches;
    }
}

namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>The lexicon and a host's own words, compiled. Immutable, and shared by all threads.</summary>
internal sealed class ProfanityTables
{
    private readonly List<ProfanityTerm> _terms = [];

    public ProfanityTables(IEnumerable<string> additionalWords, IEnumerable<string> allowedWords)
    {
        foreach (var (form, term) in Lexicon.ReadTerms())
            Add(form, term);
        foreach (var word in Lexicon.ReadAllowed())
            Allowed.Add(word, 1);

        var foreign = new List<string>();
        foreach (var word in Trimmed(additionalWords))
        {
            if (Fold(word) is { } folded)
                Add(folded, new ProfanityTerm(word, "custom", 2, false, false, false, ""));
            else
                foreign.Add(word);
        }

        var allowed = Trimmed(allowedWords).ToList();
        foreach (var word in allowed)
        {
            if (Fold(word) is { } folded)
                Allowed.Add(folded, 1);
        }

        Foreign = new WordListFilter(foreign, allowed);
    }

    /// <summary>All spellings of all terms.</summary>
    public Trie Terms { get; } = new();

    /// <summary>What terms begin with.</summary>
    public Beginnings Beginnings { get; } = new();

    /// <summary>The words never to censor.</summary>
    public Trie Allowed { get; } = new();

    /// <summary>A host's words that are not of Latin letters: found where they stand alone.</summary>
    public WordListFilter Foreign { get; }

    public ProfanityTerm TermOf(int value) => _terms[value - 1];

    private static IEnumerable<string> Trimmed(IEnumerable<string> words) =>
        words.Select(word => word.Trim()).Where(word => word.Length > 0);

    /// <summary>The word in letters a-z; null where it has others.</summary>
    private static string? Fold(string word)
    {
        var letters = word.Select(CharFold.Of).Where(code => code != CharFold.Ignored).ToList();
        return letters.All(code => code is > 0 and <= CharFold.LastLetter)
            ? string.Concat(letters.Select(code => (char)('a' + code - 1)))
            : null;
    }

    private void Add(string form, ProfanityTerm term)
    {
        Terms.Add(form, Register(term));
        Beginnings.Add(form, term.IsStrong);
    }

    private ushort Register(ProfanityTerm term)
    {
        if (_terms.Count == 0 || _terms[^1] != term)
            _terms.Add(term);
        return checked((ushort)_terms.Count);
    }
}

namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>Other ways to write a word that sound the same: one rule at a time, and only where the word stays unmistakable.</summary>
internal static class Spellings
{
    private static readonly (string From, string To)[] Rules =
    [
        ("ph", "f"), ("f", "ph"), ("ck", "k"), ("ck", "c"), ("ck", "q"), ("ck", "kk"), ("ck", "x"), ("ck", "cc"), ("ck", "cck"),
        ("uck", "ook"), ("uck", "ck"), ("uck", "uk"), ("uc", "uhc"),
        ("u", "oo"), ("u", "v"), ("i", "y"), ("i", "ee"),
        ("er", "a"), ("ers", "az"), ("ers", "as"), ("ss", "zz"), ("tch", "ch"), ("tch", "tsh"), ("gg", "qq"), ("ing", "en"),
        ("cu", "ku"), ("cun", "kun"), ("co", "ko"), ("whore", "hore"), ("bu", "boo"), ("ks", "x"), ("cks", "x"), ("s$", "z"),
        ("o", "aw"), ("a", "uh"), ("c", "k"),
    ];

    /// <summary>Spellings that are words of their own.</summary>
    private static readonly HashSet<string> Words =
    [
        "shita", "shitas", "pizz", "pizza", "pizzas", "pizzaz", "sloot", "sloots", "fook", "fooks", "dix", "dic",
        "hore", "hores", "pric", "coc", "cox", "sheet", "sheets", "sheeted", "sheeter", "sheeters", "sheeting",
        "poosy", "cooms", "coom", "clyt", "tyt", "tyts", "wonk", "pyss", "peess", "fax", "fags", "koon", "dicc",
        "diq", "sheety", "sheeta", "tooth",
    ];

    /// <summary>Other ways to write a word.</summary>
    public static IEnumerable<string> Of(string word, bool isStrong)
    {
        foreach (var (from, to) in Rules)
        {
            var spelling = from[^1] == '$'
                ? (word.EndsWith(from[..^1], StringComparison.Ordinal) ? word[..^(from.Length - 1)] + to : word)
                : Replace(word, from, to);
            if (spelling != word
                && spelling.All(char.IsAsciiLetterLower)
                && spelling.Length >= (isStrong ? 3 : 4)
                && !Words.Contains(spelling))
            {
                yield return spelling;
            }
        }
    }

    private static string Replace(string word, string from, string to)
    {
        var at = word.IndexOf(from, StringComparison.Ordinal);
        return at < 0 ? word : string.Concat(word.AsSpan(0, at), to, word.AsSpan(at + from.Length));
    }
}

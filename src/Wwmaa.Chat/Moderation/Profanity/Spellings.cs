namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>Other ways to write a word that sound the same: one rule at a time, and only where the word stays unmistakable.</summary>
internal static class Spellings
{
    private static readonly (string From, string To)[] Rules =
    [
        ("ph", "f"), ("f", "ph"), ("ck", "k"), ("ck", "c"), ("ck", "q"), ("ck", "kk"), ("ck", "x"), ("ck", "cc"), ("ck", "cck"),
        ("uck", "ook"), ("uck", "ck"), ("uck", "uk"), ("uc", "uhc"),
        ("u", "oo"), ("u", "v"), ("i", "y"), ("i", "ee"), ("i", "1"),
        ("er", "a"), ("ers", "az"), ("ers", "as"), ("ss", "zz"), ("tch", "ch"), ("tch", "tsh"), ("gg", "qq"), ("ing", "en"),
        ("cu", "ku"), ("cun", "kun"), ("co", "ko"), ("whore", "hore"), ("bu", "boo"), ("ks", "x"), ("cks", "x"), ("s$", "z"),
        ("o", "aw"), ("a", "uh"), ("c", "k"),
    ];

    /// <summary>Spellings that are words of their own.</summary>
    private static readonly HashSet<string> Words =
    [
        "shita", "shitas", "pizz", "pizza", "pizzas", "pizzaz", "sloot", "sloots", "fook", "fooks", "dix", "dic", "cok", "hore", "hores", "pric", "coc", "fuc", "cox", "sheet", "sheets", "sheeted", "sheeter",
        "sheeters", "sheeting", "poosy", "cooms", "coom", "kum", "clyt", "tyt", "tyts", "bytch", "bich", "kunt", "azz", "wonk",
        "pyss", "peess", "fax", "fags", "koon", "dicc", "diq", "dik", "cawk", "sheety", "sheeta", "tooth",
    ];

    private static readonly HashSet<string> Unmistakable =
    [
        "bytch", "kunt", "azz", "cok", "fuc", "dik", "bich", "cawk", "kum",
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
                && (!Words.Contains(spelling) || Unmistakable.Contains(spelling)))
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

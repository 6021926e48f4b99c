using System.Globalization;

namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>Reads the lexicon's file: roots, forms, and how each may stand.</summary>
internal static class Lexicon
{
    /// <summary>Every spelling with its term, from the embedded file: the lexicon's own forms first, so that they count where
    /// another word's variant is the same.</summary>
    public static IEnumerable<(string Form, ProfanityTerm Term)> ReadTerms()
    {
        var forms = ReadLines("lexicon.txt").SelectMany(ReadForms).ToList();
        foreach (var form in forms)
            yield return form;

        // Fukuoka is a town: another spelling must stand alone.
        foreach (var (form, term) in forms)
        {
            var variant = term with { IsStrong = false, IsVariant = true };
            foreach (var spelling in Spellings.Of(form, term.IsStrong))
                yield return (spelling, variant);
        }
    }

    /// <summary>The words never to censor, from the embedded file.</summary>
    public static IEnumerable<string> ReadAllowed() => ReadLines("allowed.txt");

    private static IEnumerable<(string Form, ProfanityTerm Term)> ReadForms(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        var strength = cells[2].Split(' ');
        var term = new ProfanityTerm(
            cells[0],
            cells[3],
            int.Parse(cells[4], CultureInfo.InvariantCulture),
            strength[0] == "strong",
            strength.Contains("name"),
            IsVariant: false,
            strength.FirstOrDefault(mark => mark[0] == '!')?[1..] ?? "");
        return Inflections.Of(term.Root, cells[1]).Select(form => (form, term));
    }

    private static IEnumerable<string> ReadLines(string file)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"{typeof(Lexicon).Namespace}.{file}")
            ?? throw new InvalidOperationException($"The package lacks {file}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } text && text[0] != '#')
                yield return text;
        }
    }
}

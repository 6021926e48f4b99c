namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>The forms of a root, by what kind of word it is.</summary>
internal static class Inflections
{
    /// <summary>The root and its forms.</summary>
    /// <param name="root">The root.</param>
    /// <param name="forms">The kind (<c>v</c>, <c>n</c>, <c>y</c>), then forms spelled out; either may be absent.</param>
    public static IEnumerable<string> Of(string root, string forms)
    {
        var words = forms.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kind = words.Length > 0 && words[0].Length == 1 ? words[0] : "";
        IEnumerable<string> endings = kind switch
        {
            "v" => ["s", "ed", "er", "ers", "ing", "in", "ings", "a", "as", "az"],
            "n" => ["s", "es"],
            "y" => ["s", "es", "y", "ty", "ier", "iest", "ed", "ing", "er", "ers"],
            _ => [],
        };
        var takesEs = root[^1] is 's' or 'x' or 'z' or 'o' || root.EndsWith("ch", StringComparison.Ordinal) || root.EndsWith("sh", StringComparison.Ordinal);
        var stem = root.EndsWith('e') ? root[..^1] : root;
        return endings.Where(ending => ending != "es" || takesEs).Select(ending => ("aeiy".Contains(ending[0], StringComparison.Ordinal) ? stem : root) + ending)
            .Concat(words.Skip(kind.Length))
            .Prepend(root)
            .Distinct();
    }
}

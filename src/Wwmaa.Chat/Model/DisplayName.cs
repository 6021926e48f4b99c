using System.Globalization;
using System.Text;

namespace Wwmaa.Chat.Model;

/// <summary>Makes a name fit to be shown: one line, at most 200 code points, never cut inside a text element.</summary>
public static class DisplayName
{
    /// <summary>The greatest length, in Unicode code points.</summary>
    public const int MaxLength = 200;

    /// <summary>What a user is called of whom nothing is known.</summary>
    public const string Unknown = "Unknown User";

    /// <summary>The first of <paramref name="candidates"/> that names somebody, made fit; else <see cref="Unknown"/>.</summary>
    /// <param name="candidates">Names in the order of preference; null, empty and blank ones are passed over.</param>
    public static string From(params ReadOnlySpan<string?> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (!string.IsNullOrWhiteSpace(candidate) && Fit(candidate) is { Length: > 0 } name)
                return name;
        }

        return Unknown;
    }

    private static string Fit(string name)
    {
        var clean = IsFit(name) ? name : Clean(name);
        clean = clean.Trim();
        return CodePoints.Count(clean) <= MaxLength ? clean : Cut(clean);
    }

    private static bool IsFit(string name)
    {
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || Rune.IsControl(rune))
                return false;
        }

        return true;
    }

    // Control characters would break a line of the text export; unpaired surrogates cannot be sent at all.
    private static string Clean(string name)
    {
        var builder = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
            builder.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        return builder.ToString();
    }

    private static string Cut(string name)
    {
        var end = 0;
        var taken = 0;
        while (end < name.Length)
        {
            var length = StringInfo.GetNextTextElementLength(name, end);
            taken += CodePoints.Count(name.AsSpan(end, length));
            if (taken > MaxLength)
                break;
            end += length;
        }

        return name[..end].TrimEnd();
    }
}

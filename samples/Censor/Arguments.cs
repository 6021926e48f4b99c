namespace Censor;

/// <summary>What the command line says.</summary>
/// <param name="Explain">Whether to print the matches instead of the text.</param>
/// <param name="Words">A file of words to censor too; null for none.</param>
/// <param name="Allow">A file of words never to censor; null for none.</param>
internal sealed record Arguments(bool Explain, string? Words, string? Allow)
{
    public static Arguments? Parse(string[] args)
    {
        var parsed = new Arguments(false, null, null);
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--explain":
                    parsed = parsed with { Explain = true };
                    break;
                case "--words" when i + 1 < args.Length:
                    parsed = parsed with { Words = args[++i] };
                    break;
                case "--allow" when i + 1 < args.Length:
                    parsed = parsed with { Allow = args[++i] };
                    break;
                default:
                    return null;
            }
        }

        return parsed;
    }

    /// <summary>A word a line; blank lines and lines that begin with # are passed over.</summary>
    public static string[] ReadWords(string? file) =>
        file is null ? [] : [.. File.ReadLines(file).Where(line => line.Trim().Length > 0 && line[0] != '#')];
}

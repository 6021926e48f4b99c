namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>Tells a name from a word: a capital, and a neighbour with a capital.</summary>
internal static class Names
{
    public static bool IsName(ReadOnlySpan<char> text, int start, int end) =>
        IsTitle(text[start..end]) && (IsTitle(FirstWord(text[end..])) || IsTitle(LastWord(text[..start])));

    private static bool IsTitle(ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsUpper(word[0]) && (char.IsLower(word[1]) || word[1] == '.');

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) => text.StartsWith(" ") ? text[1..] : [];

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        if (!text.EndsWith(" "))
            return [];
        text = text[..^1];
        return text[(text.LastIndexOf(' ') + 1)..];
    }
}

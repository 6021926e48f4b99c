namespace Wwmaa.Chat.Moderation;

/// <summary>A text after the filter.</summary>
/// <param name="Text">The text to send.</param>
/// <param name="Terms">What was found in it, a term for each place; empty where the text is clean.</param>
public readonly record struct FilteredText(string Text, IReadOnlyList<string> Terms)
{
    /// <summary>Whether anything was found.</summary>
    public bool IsProfane => Terms.Count > 0;

    /// <summary>A text in which nothing was found.</summary>
    /// <param name="text">The text.</param>
    public static FilteredText Clean(string text) => new(text, []);
}

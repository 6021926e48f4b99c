namespace Wwmaa.Chat.Moderation;

/// <summary>Censors what users write. A pure function of the text: called by many threads at once, and for every message.</summary>
public interface ITextFilter
{
    /// <summary>Censors a text.</summary>
    /// <param name="text">The text; a filter with nothing to censor returns this same instance.</param>
    FilteredText Filter(string text);
}

namespace Wwmaa.Chat.Model;

/// <summary>Reactions as the emoji that users send and see.</summary>
public static class ReactionKinds
{
    /// <summary>How many kinds there are.</summary>
    public const int Count = 4;

    private static readonly string[] Emoji = ["\U0001F44D", "\U0001F44F", "❤️", "\U0001F525"];

    /// <summary>All kinds, in order.</summary>
    public static ReadOnlySpan<ReactionKind> All =>
        [ReactionKind.ThumbsUp, ReactionKind.Clap, ReactionKind.Heart, ReactionKind.Fire];

    /// <summary>The emoji of a kind; the heart with its variation selector.</summary>
    /// <param name="kind">The kind.</param>
    public static string ToEmoji(this ReactionKind kind) => Emoji[(int)kind];

    /// <summary>Reads an emoji; the heart also without its variation selector.</summary>
    /// <param name="emoji">The text sent as a reaction.</param>
    /// <param name="kind">The kind, where the result is true.</param>
    public static bool TryParse(string? emoji, out ReactionKind kind)
    {
        var index = emoji == "❤" ? (int)ReactionKind.Heart : Array.IndexOf(Emoji, emoji);
        kind = (ReactionKind)Math.Max(index, 0);
        return index >= 0;
    }
}

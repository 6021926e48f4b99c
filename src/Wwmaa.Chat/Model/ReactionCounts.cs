namespace Wwmaa.Chat.Model;

/// <summary>How many users reacted to a message, per kind.</summary>
/// <param name="ThumbsUp">Users who sent 👍.</param>
/// <param name="Clap">Users who sent 👏.</param>
/// <param name="Heart">Users who sent ❤️.</param>
/// <param name="Fire">Users who sent 🔥.</param>
public readonly record struct ReactionCounts(int ThumbsUp, int Clap, int Heart, int Fire)
{
    /// <summary>Whether nobody reacted.</summary>
    public bool IsEmpty => this == default;

    /// <summary>The count of one kind.</summary>
    /// <param name="kind">The kind.</param>
    public int this[ReactionKind kind] => kind switch
    {
        ReactionKind.ThumbsUp => ThumbsUp,
        ReactionKind.Clap => Clap,
        ReactionKind.Heart => Heart,
        ReactionKind.Fire => Fire,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>These counts with one kind changed by <paramref name="change"/>.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="change">What to add: 1 for a reaction, -1 for one taken back.</param>
    public ReactionCounts With(ReactionKind kind, int change) => kind switch
    {
        ReactionKind.ThumbsUp => this with { ThumbsUp = ThumbsUp + change },
        ReactionKind.Clap => this with { Clap = Clap + change },
        ReactionKind.Heart => this with { Heart = Heart + change },
        ReactionKind.Fire => this with { Fire = Fire + change },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

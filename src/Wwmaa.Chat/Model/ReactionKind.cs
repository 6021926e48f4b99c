namespace Wwmaa.Chat.Model;

/// <summary>The four reactions, in the order in which lists name them.</summary>
public enum ReactionKind
{
    /// <summary>👍</summary>
    ThumbsUp,

    /// <summary>👏</summary>
    Clap,

    /// <summary>❤️</summary>
    Heart,

    /// <summary>🔥</summary>
    Fire,
}

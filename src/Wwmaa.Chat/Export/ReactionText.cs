using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Export;

/// <summary>Reactions as text, in their order, without those that nobody sent.</summary>
internal static class ReactionText
{
    public static IEnumerable<string> Of(ReactionCounts reactions, Func<string, int, string> write)
    {
        for (var kind = ReactionKind.ThumbsUp; (int)kind < ReactionKinds.Count; kind++)
        {
            if (reactions[kind] > 0)
                yield return write(kind.ToEmoji(), reactions[kind]);
        }
    }
}

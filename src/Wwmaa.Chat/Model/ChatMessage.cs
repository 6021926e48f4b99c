namespace Wwmaa.Chat.Model;

/// <summary>A message as it was accepted: text already trimmed and censored.</summary>
public sealed record ChatMessage
{
    /// <summary>The message's id, a UUID of version 7.</summary>
    public required MessageId Id { get; init; }

    /// <summary>The session it was sent in.</summary>
    public required SessionId SessionId { get; init; }

    /// <summary>Its place in the one order of the session's durable events; the first event has 1.</summary>
    public required long Sequence { get; init; }

    /// <summary>Who sent it.</summary>
    public required UserId UserId { get; init; }

    /// <summary>The sender's name when it was sent.</summary>
    public required string UserName { get; init; }

    /// <summary>The text, censored where it was profane.</summary>
    public required string Text { get; init; }

    /// <summary>When it was accepted, UTC, whole milliseconds.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>To whom alone it was sent; null where it was public.</summary>
    public UserId? RecipientId { get; init; }

    /// <summary>The recipient's name when it was sent; null where it was public.</summary>
    public string? RecipientName { get; init; }

    /// <summary>The sender's own id for it, which makes sending safe to repeat; null where none was given.</summary>
    public string? ClientMessageId { get; init; }

    /// <summary>What stands for the text as it was sent, to recognise a repeat; null without a <see cref="ClientMessageId"/>.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>How many users reacted, per kind.</summary>
    public ReactionCounts Reactions { get; init; }

    /// <summary>Whether a moderator deleted it. The text stays for the audit trail.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>Whether only its sender and its recipient receive it.</summary>
    public bool IsPrivate => RecipientId is not null;

    /// <summary>Whether <paramref name="viewer"/> may see it in the history: a private message is for its sender,
    /// its recipient and moderators.</summary>
    /// <param name="viewer">Who looks.</param>
    public bool IsVisibleTo(ChatUser viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return viewer.IsModerator || IsVisibleTo(viewer.Id);
    }

    /// <summary>Whether a user without a moderator's rights may see it in the history.</summary>
    /// <param name="viewer">Who looks.</param>
    public bool IsVisibleTo(UserId viewer) => RecipientId is not { } recipient || viewer == UserId || viewer == recipient;
}

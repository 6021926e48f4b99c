using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Commands;

/// <summary>The first check of every command, through whichever door it came: are its values in range at all?</summary>
internal static class CommandShape
{
    private const int MaxClientMessageIdLength = 64;

    private static readonly ChatError BadClientMessageId =
        ChatError.InvalidField("client_message_id must be 1-64 printable ASCII characters without blanks");

    private static readonly ChatError BadDuration =
        ChatError.InvalidField("duration_minutes must be a positive integer or null");

    private static readonly ChatError LongReason =
        ChatError.InvalidField($"reason must be at most {MuteUser.MaxReasonLength} characters");

    private static readonly ChatError BadReason = ChatError.InvalidField("reason contains invalid characters");

    private static readonly ChatError ToOneself = ChatError.InvalidField("recipient_id must be another user");

    /// <summary>Replaces <paramref name="command"/> by its normal form, or says what is wrong with it.</summary>
    public static ChatError? Check(ref ChatCommand command, ChatUser actor, int maxMessageLength)
    {
        switch (command)
        {
            case SendMessage send:
                if (MessageText.Normalize(send.Text, maxMessageLength, out var text) is { } error)
                    return error;
                if (send.RecipientId == actor.Id)
                    return ToOneself;
                if (send.ClientMessageId is { } id && !IsClientMessageId(id))
                    return BadClientMessageId;
                if (!ReferenceEquals(text, send.Text))
                    command = send with { Text = text };
                return null;
            case MuteUser mute:
                return CheckMute(ref command, mute);
            case AddReaction { Kind: var kind } when !IsKnown(kind):
            case RemoveReaction { Kind: var removed } when !IsKnown(removed):
                return ChatError.InvalidReaction;
            default:
                return null;
        }
    }

    private static ChatError? CheckMute(ref ChatCommand command, MuteUser mute)
    {
        if (mute.DurationMinutes < 1)
            return BadDuration;
        if (mute.Reason is null)
            return null;
        if (!MessageText.HasOnlyAllowedCharacters(mute.Reason))
            return BadReason;
        if (CodePoints.Count(mute.Reason) > MuteUser.MaxReasonLength)
            return LongReason;
        command = mute with
        {
            Reason = string.IsNullOrWhiteSpace(mute.Reason) ? null : MessageText.WithPlainLineEnds(mute.Reason),
        };
        return null;
    }

    private static bool IsClientMessageId(string id) =>
        id.Length is > 0 and <= MaxClientMessageIdLength && !id.AsSpan().ContainsAnyExceptInRange('!', '~');

    private static bool IsKnown(ReactionKind kind) => (int)kind is >= 0 and < ReactionKinds.Count;
}

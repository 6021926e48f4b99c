using System.Text.Json;
using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Protocol;

/// <summary>Reads commands in the protocol's JSON: a frame of a transport, or the body of a request whose path says the type.</summary>
public static class CommandDecoder
{
    private const int MaxShownTypeLength = 64;

    /// <summary>Reads an object that names its type.</summary>
    /// <param name="utf8">The whole object, in UTF-8.</param>
    public static ChatResult<ChatCommand> Decode(ReadOnlySpan<byte> utf8)
    {
        if (WireObject.Parse(utf8, out var wire) is { } error)
            return error;
        return wire[WireField.Type].Kind switch
        {
            JsonTokenType.None or JsonTokenType.Null => ChatError.MissingType,
            JsonTokenType.String => Decode(wire.GetString(WireField.Type), wire),
            _ => WrongKind(WireField.Type, "a string"),
        };
    }

    /// <summary>Reads an object whose type is known from elsewhere.</summary>
    /// <param name="type">One of <see cref="WireTypes"/>; a type in the object does not matter.</param>
    /// <param name="utf8">The whole object, in UTF-8.</param>
    public static ChatResult<ChatCommand> Decode(string type, ReadOnlySpan<byte> utf8)
    {
        if (WireObject.Parse(utf8, out var wire) is { } error)
            return error;
        return Decode(type, wire);
    }

    private static ChatResult<ChatCommand> Decode(string type, scoped in WireObject wire) => type switch
    {
        WireTypes.ChatMessage => DecodeMessage(wire),
        WireTypes.ReactionAdded => DecodeReaction(wire, static (id, kind) => new AddReaction(id, kind)),
        WireTypes.ReactionRemoved => DecodeReaction(wire, static (id, kind) => new RemoveReaction(id, kind)),
        WireTypes.HandRaised => new RaiseHand(),
        WireTypes.HandLowered => DecodeLowerHand(wire),
        WireTypes.TypingStart => new StartTyping(),
        WireTypes.TypingStop => new StopTyping(),
        WireTypes.DeleteMessage => DecodeDelete(wire),
        WireTypes.MuteUser => DecodeMute(wire),
        WireTypes.UnmuteUser => DecodeUnmute(wire),
        _ => ChatError.UnknownType(Shorten(type)),
    };

    private static ChatResult<ChatCommand> DecodeMessage(scoped in WireObject wire)
    {
        if (ReadString(wire, WireField.Message, out var text) is { } badText)
            return badText;
        var isPrivate = wire[WireField.IsPrivate];
        if (!isPrivate.IsAbsentOrNull && isPrivate.Kind is not (JsonTokenType.True or JsonTokenType.False))
            return WrongKind(WireField.IsPrivate, "a boolean");
        var isForOne = isPrivate.Kind == JsonTokenType.True;
        if (!isForOne && wire[WireField.RecipientId].Kind == JsonTokenType.String)
            return ChatError.InvalidField("recipient_id needs is_private to be true");
        if (ReadUserId(wire, WireField.RecipientId, out var recipient) is { } badRecipient)
            return badRecipient;
        if (isForOne && recipient is null)
            return ChatError.InvalidField("recipient_id is required for a private message");
        if (ReadString(wire, WireField.ClientMessageId, out var clientMessageId) is { } badClientId)
            return badClientId;

        return new SendMessage(text, recipient, clientMessageId);
    }

    private static ChatResult<ChatCommand> DecodeReaction(
        scoped in WireObject wire, Func<MessageId, ReactionKind, ChatCommand> create)
    {
        if (ReadMessageId(wire, out var messageId) is { } error)
            return error;
        if (wire[WireField.Reaction].Kind != JsonTokenType.String
            || !ReactionKinds.TryParse(wire.GetString(WireField.Reaction), out var kind))
        {
            return ChatError.InvalidReaction;
        }

        return create(messageId, kind);
    }

    private static ChatResult<ChatCommand> DecodeLowerHand(scoped in WireObject wire)
    {
        if (ReadUserId(wire, WireField.UserId, out var user) is { } badUser)
            return badUser;
        if (ReadUserId(wire, WireField.AcknowledgedBy, out var acknowledgedBy) is { } badModerator)
            return badModerator;
        return new LowerHand(user, acknowledgedBy);
    }

    private static ChatResult<ChatCommand> DecodeDelete(scoped in WireObject wire)
    {
        if (ReadMessageId(wire, out var messageId) is { } error)
            return error;
        return new DeleteMessage(messageId);
    }

    private static ChatResult<ChatCommand> DecodeMute(scoped in WireObject wire)
    {
        if (ReadRequiredUserId(wire, out var user) is { } badUser)
            return badUser;
        int? minutes = null;
        if (!wire[WireField.DurationMinutes].IsAbsentOrNull)
        {
            if (!wire.TryGetInt32(WireField.DurationMinutes, out var number) || number < 1)
                return WrongKind(WireField.DurationMinutes, "a positive integer or null");
            minutes = number;
        }

        if (ReadString(wire, WireField.Reason, out var reason) is { } badReason)
            return badReason;
        return new MuteUser(user, minutes, reason);
    }

    private static ChatResult<ChatCommand> DecodeUnmute(scoped in WireObject wire)
    {
        if (ReadRequiredUserId(wire, out var user) is { } error)
            return error;
        return new UnmuteUser(user);
    }

    private static ChatError? ReadString(scoped in WireObject wire, WireField field, out string? text)
    {
        var value = wire[field];
        text = value.Kind == JsonTokenType.String ? wire.GetString(field) : null;
        return value.IsAbsentOrNull || text is not null ? null : WrongKind(field, "a string");
    }

    private static ChatError? ReadMessageId(scoped in WireObject wire, out MessageId id)
    {
        var error = ReadString(wire, WireField.MessageId, out var text);
        id = MessageId.Parse(text);
        return error ?? (text is null ? Missing(WireField.MessageId) : null);
    }

    // Ids are opaque: one that no user can have is answered like one that no user has.
    private static ChatError? ReadUserId(scoped in WireObject wire, WireField field, out UserId? id)
    {
        var error = ReadString(wire, field, out var text);
        id = null;
        if (text is null)
            return error;
        if (!UserId.IsValid(text))
            return ChatError.UserNotFound;
        id = new UserId(text);
        return null;
    }

    private static ChatError? ReadRequiredUserId(scoped in WireObject wire, out UserId id)
    {
        var error = ReadUserId(wire, WireField.UserId, out var user);
        id = user.GetValueOrDefault();
        return error ?? (user is null ? Missing(WireField.UserId) : null);
    }

    private static ChatError Missing(WireField field) =>
        ChatError.InvalidField($"{WireFields.Name(field)} is required");

    private static ChatError WrongKind(WireField field, string wanted) =>
        ChatError.InvalidField($"{WireFields.Name(field)} must be {wanted}");

    private static string Shorten(string type)
    {
        var shown = type.EnumerateRunes().Take(MaxShownTypeLength).Select(rune => rune.ToString());
        return string.Concat(shown);
    }
}

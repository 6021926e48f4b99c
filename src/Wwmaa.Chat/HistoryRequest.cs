using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;

namespace Wwmaa.Chat;

/// <summary>Which page of the history.</summary>
public sealed record HistoryRequest
{
    /// <summary>How many messages at most, 1-500. Default: 100.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>How many messages that the user may see to skip, from 0, counted where the page begins to be picked. Default: 0.</summary>
    public long Offset { get; init; }

    /// <summary>Only messages after this one; null for no such bound. Not together with <see cref="Before"/>.</summary>
    public MessageId? After { get; init; }

    /// <summary>Only messages before this one; null for no such bound. Not together with <see cref="After"/>.</summary>
    public MessageId? Before { get; init; }

    /// <summary>In which order; null for oldest first, and with <see cref="Before"/> for the page just before it.</summary>
    public MessageOrder? Order { get; init; }
}

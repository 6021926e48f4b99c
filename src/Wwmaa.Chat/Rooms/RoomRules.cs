using Wwmaa.Chat.Model;
using Wwmaa.Chat.Moderation;
using Wwmaa.Chat.RateLimiting;

namespace Wwmaa.Chat.Rooms;

/// <summary>All a room must know beforehand: limits, times, the filter and where ids come from.</summary>
internal sealed record RoomRules
{
    public required RateLimit MessageLimit { get; init; }

    public required RateLimit ReactionLimit { get; init; }

    public required TimeSpan TypingThrottle { get; init; }

    public required TimeSpan TypingTimeout { get; init; }

    public required int StrikeThreshold { get; init; }

    public required TimeSpan StrikeWindow { get; init; }

    public required int StrikeMuteMinutes { get; init; }

    public required TimeSpan HandRetention { get; init; }

    public required ITextFilter Filter { get; init; }

    public required IIdGenerator Ids { get; init; }
}

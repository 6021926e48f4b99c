using Microsoft.Extensions.Logging;
using Wwmaa.Chat.Diagnostics;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;
using Wwmaa.Chat.Timing;

namespace Wwmaa.Chat.Rooms;

/// <summary>What all rooms of an engine share.</summary>
internal sealed record RoomHost(
    RoomRules Rules, IChatStore Store, ChatClock Clock, TimingWheel Wheel, ChatMetrics Metrics, ILogger Log)
{
    /// <summary>Forgets a retired room.</summary>
    public required Action<SessionId, Room> Retire { get; init; }

    /// <summary>From when on the past matters to a room that starts now.</summary>
    public SnapshotHorizon HorizonAt(DateTimeOffset now) =>
        new(now - Rules.MessageLimit.Window, now - Rules.StrikeWindow, now);
}

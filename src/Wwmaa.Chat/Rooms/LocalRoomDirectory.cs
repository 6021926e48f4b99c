using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Delivery;
using Wwmaa.Chat.Diagnostics;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;
using Wwmaa.Chat.Timing;

namespace Wwmaa.Chat.Rooms;

/// <summary>All rooms live in this process: made on first use, gone once they hold nothing.</summary>
internal sealed class LocalRoomDirectory : IRoomDirectory
{
    private readonly ConcurrentDictionary<SessionId, Room> _rooms = new();
    private readonly RoomHost _host;

    public LocalRoomDirectory(
        RoomRules rules, IChatStore store, ChatClock clock, TimingWheel wheel, ChatMetrics metrics, ILogger log) =>
        _host = new RoomHost(rules, store, clock, wheel, metrics, log) { Retire = Retire };

    /// <summary>How many rooms are in memory.</summary>
    public int Count => _rooms.Count;

    public async ValueTask<CommandResult> SubmitAsync(
        SessionId sessionId, CommandEnvelope envelope, ChatConnection? connection, CancellationToken cancellationToken)
    {
        while (true)
        {
            var room = GetOrOpen(sessionId);
            if (await room.SubmitAsync(envelope, connection, cancellationToken) is { } result)
                return result;
            _rooms.TryRemove(new(sessionId, room));
        }
    }

    private Room GetOrOpen(SessionId sessionId)
    {
        if (_rooms.TryGetValue(sessionId, out var room))
            return room;
        var opened = new Room(sessionId, _host);
        room = _rooms.GetOrAdd(sessionId, opened);
        if (ReferenceEquals(room, opened))
            _host.Metrics.RoomOpened();
        return room;
    }

    private void Retire(SessionId sessionId, Room room)
    {
        _rooms.TryRemove(new(sessionId, room));
        _host.Metrics.RoomClosed();
    }
}

using System.Diagnostics;
using System.Diagnostics.Metrics;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Diagnostics;

/// <summary>All that the engine measures, under the meter and activity source <c>Wwmaa.Chat</c>.</summary>
internal sealed class ChatMetrics : IDisposable
{
    public const string Name = "Wwmaa.Chat";

    public static readonly ActivitySource Activities = new(Name);

    private readonly Meter _meter;
    private readonly Counter<long> _commands;
    private readonly Counter<long> _refusals;
    private readonly Counter<long> _deliveries;
    private readonly Counter<long> _closes;
    private readonly UpDownCounter<long> _connections;
    private readonly UpDownCounter<long> _rooms;
    private readonly Histogram<double> _commits;

    public ChatMetrics(IMeterFactory? factory)
    {
        _meter = factory?.Create(Name) ?? new Meter(Name);
        _commands = _meter.CreateCounter<long>("wwmaa.chat.commands", "{command}", "Commands accepted");
        _refusals = _meter.CreateCounter<long>("wwmaa.chat.refusals", "{command}", "Commands refused, by error code");
        _deliveries = _meter.CreateCounter<long>("wwmaa.chat.deliveries", "{event}", "Events queued for a connection");
        _closes = _meter.CreateCounter<long>("wwmaa.chat.closes", "{connection}", "Connections ended, by close code");
        _connections = _meter.CreateUpDownCounter<long>("wwmaa.chat.connections", "{connection}", "Open connections");
        _rooms = _meter.CreateUpDownCounter<long>("wwmaa.chat.rooms", "{room}", "Sessions held in memory");
        _commits = _meter.CreateHistogram<double>("wwmaa.chat.commit.duration", "s", "Time the store took for a commit");
    }

    public void Accepted() => _commands.Add(1);

    public void Refused(ChatErrorCode code)
    {
        // A tag's value is an object: not made where nobody counts.
        if (_refusals.Enabled)
            _refusals.Add(1, new KeyValuePair<string, object?>("error.code", (int)code));
    }

    public void Delivered(int connections) => _deliveries.Add(connections);

    public void Connected() => _connections.Add(1);

    public void Disconnected(CloseReason reason)
    {
        _connections.Add(-1);
        _closes.Add(1, new KeyValuePair<string, object?>("close.code", reason.Code));
    }

    public void RoomOpened() => _rooms.Add(1);

    public void RoomClosed() => _rooms.Add(-1);

    public void Committed(TimeSpan duration) => _commits.Record(duration.TotalSeconds);

    public void Dispose() => _meter.Dispose();
}

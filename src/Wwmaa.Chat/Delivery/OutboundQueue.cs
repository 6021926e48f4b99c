using System.Diagnostics.CodeAnalysis;
using Wwmaa.Chat.Transports;

namespace Wwmaa.Chat.Delivery;

/// <summary>The events that wait for one connection, bounded in number and in bytes. Not safe for several threads by itself.</summary>
internal sealed class OutboundQueue(int maxEvents, int maxBytes)
{
    private readonly Queue<OutboundEvent> _events = new();
    private int _bytes;

    /// <summary>Takes an event, unless there would be too much then.</summary>
    public bool TryAdd(OutboundEvent @event)
    {
        var size = @event.Utf8Json.Length;
        if (_events.Count >= maxEvents || (_events.Count > 0 && _bytes + size > maxBytes))
            return false;
        _events.Enqueue(@event);
        _bytes += size;
        return true;
    }

    public bool TryTake([MaybeNullWhen(false)] out OutboundEvent @event)
    {
        if (!_events.TryDequeue(out @event))
            return false;
        _bytes -= @event.Utf8Json.Length;
        return true;
    }

    public void Clear()
    {
        _events.Clear();
        _bytes = 0;
    }
}

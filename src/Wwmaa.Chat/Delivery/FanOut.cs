using System.Runtime.InteropServices;
using Wwmaa.Chat.Diagnostics;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Protocol;
using Wwmaa.Chat.Transports;

namespace Wwmaa.Chat.Delivery;

/// <summary>
/// The connections of one session, and how an event reaches those who may see it: encoded once, the same bytes for all.
/// Used by one thread at a time: the one that publishes.
/// </summary>
internal sealed class FanOut(ChatMetrics metrics)
{
    private readonly Dictionary<UserId, List<ChatConnection>> _byUser = [];

    public IEnumerable<ChatConnection> Connections => _byUser.Values.SelectMany(connections => connections);

    public bool IsEmpty => _byUser.Count == 0;

    public void Attach(ChatConnection connection)
    {
        ref var connections = ref CollectionsMarshal.GetValueRefOrAddDefault(_byUser, connection.User.Id, out _);
        (connections ??= []).Add(connection);
    }

    /// <summary>Takes a connection out.</summary>
    /// <returns>Whether it was its user's last.</returns>
    public bool Detach(ChatConnection connection) =>
        _byUser.TryGetValue(connection.User.Id, out var connections)
        && connections.Remove(connection)
        && connections.Count == 0
        && _byUser.Remove(connection.User.Id);

    public void Publish(ChatEvent @event)
    {
        var audience = @event.Audience;
        if (audience.Kind == AudienceKind.None || IsEmpty)
            return;

        var delivery = new Delivering(@event);
        if (audience.Kind == AudienceKind.Users)
        {
            delivery.To(_byUser, audience.First);
            if (audience.Second != audience.First)
                delivery.To(_byUser, audience.Second);
            if (audience.Third != audience.First && audience.Third != audience.Second)
                delivery.To(_byUser, audience.Third);
        }
        else
        {
            foreach (var (user, connections) in _byUser)
            {
                if (audience.Includes(user))
                    delivery.To(connections);
            }
        }

        metrics.Delivered(delivery.Count);
    }

    /// <summary>One event on its way: encoded when the first connection needs it.</summary>
    private struct Delivering(ChatEvent @event)
    {
        private OutboundEvent? _outbound;

        public int Count { get; private set; }

        public void To(Dictionary<UserId, List<ChatConnection>> byUser, UserId user)
        {
            if (byUser.TryGetValue(user, out var connections))
                To(connections);
        }

        public void To(List<ChatConnection> connections)
        {
            _outbound ??= new OutboundEvent(@event, EventEncoder.Encode(@event));
            foreach (var connection in connections)
                connection.Send(_outbound);
            Count += connections.Count;
        }
    }
}

using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Transports;

/// <summary>
/// The write side of one connection, which a transport implements: a WebSocket, a TCP socket, a call in the same process.
/// What comes in, the transport hands to the <see cref="Delivery.ChatConnection"/> it was given.
/// Calls never overlap, but for <see cref="Abort"/>.
/// </summary>
public interface IChatTransport
{
    /// <summary>Writes one event. May take its time: only this connection waits. An exception ends the connection.</summary>
    /// <param name="event">The event.</param>
    /// <param name="cancellationToken">Cancelled once the connection has to end at once.</param>
    ValueTask SendAsync(OutboundEvent @event, CancellationToken cancellationToken);

    /// <summary>Says goodbye after the last event.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Cancelled once the connection has to end at once.</param>
    ValueTask CloseAsync(CloseReason reason, CancellationToken cancellationToken);

    /// <summary>Drops the connection without a goodbye. Must not block or throw, and may be called more than once and at any time.</summary>
    void Abort();
}

using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Transports;

namespace Wwmaa.Chat.AspNetCore.WebSockets;

/// <summary>
/// The write side of one WebSocket. It exists before the handshake is answered, so that a client whose socket is open has
/// joined already; what is sent before waits for the socket.
/// </summary>
internal sealed class WebSocketTransport(HttpContext context) : IChatTransport
{
    private readonly TaskCompletionSource<WebSocket> _socket = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The handshake was answered.</summary>
    public void Open(WebSocket socket) => _socket.TrySetResult(socket);

    /// <summary>The handshake failed.</summary>
    public void Fail(Exception exception) => _socket.TrySetException(exception);

    public async ValueTask SendAsync(OutboundEvent @event, CancellationToken cancellationToken)
    {
        var socket = await _socket.Task.WaitAsync(cancellationToken);
        await socket.SendAsync(@event.Utf8Json, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
    }

    public async ValueTask CloseAsync(CloseReason reason, CancellationToken cancellationToken)
    {
        var socket = await _socket.Task.WaitAsync(cancellationToken);
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            await socket.CloseOutputAsync((WebSocketCloseStatus)reason.Code, reason.Text, cancellationToken);
    }

    public void Abort()
    {
        if (_socket.Task.IsCompletedSuccessfully)
            _socket.Task.Result.Abort();
        context.Abort();
    }
}

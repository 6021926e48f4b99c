using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Wwmaa.Chat.AspNetCore.Authentication;
using Wwmaa.Chat.AspNetCore.Http;
using Wwmaa.Chat.Delivery;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.AspNetCore.WebSockets;

/// <summary>One WebSocket, from the handshake to the goodbye. Refused before the upgrade, in HTTP; joined before it is answered.</summary>
internal sealed class WebSocketEndpoint(ChatEngine engine, ChatHttpOptions options, TimeProvider time, ILogger<ChatEngine> log)
{
    public async Task HandleAsync(HttpContext context, ChatAccess access)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await HttpErrors.WriteAsync(context, StatusCodes.Status400BadRequest, "Expected a WebSocket handshake");
            return;
        }

        var transport = new WebSocketTransport(context);
        var result = await engine.ConnectAsync(access, transport, OptionsOf(context));
        if (!result.TryGet(out var connection, out var error))
        {
            await HttpErrors.WriteAsync(context, error);
            return;
        }

        try
        {
            using var socket = await AcceptAsync(context, transport);
            await ServeAsync(connection, socket, context.RequestAborted);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            log.PeerGone(exception, connection.SessionId);

            // Gone without a goodbye, nothing that is queued can reach the peer any more. One that broke the protocol has
            // been told so by a close frame, which an abort would throw away.
            if (exception is not WebSocketException { WebSocketErrorCode: not WebSocketError.ConnectionClosedPrematurely, InnerException: null })
                transport.Abort();
        }
        finally
        {
            await connection.DisposeAsync();
        }
    }

    private async Task<WebSocket> AcceptAsync(HttpContext context, WebSocketTransport transport)
    {
        try
        {
            var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
            {
                KeepAliveInterval = options.WebSocket.KeepAliveInterval,
                KeepAliveTimeout = options.WebSocket.KeepAliveTimeout,
            });
            transport.Open(socket);
            return socket;
        }
        catch (Exception exception)
        {
            transport.Fail(exception);
            throw;
        }
    }

    private async Task ServeAsync(ChatConnection connection, WebSocket socket, CancellationToken aborted)
    {
        var budget = new FrameBudget(options.WebSocket.FramesPerSecond, options.WebSocket.FrameBurst, time);
        using var reader = new FrameReader(socket, budget, options.WebSocket.MaxMessageBytes);
        while (connection.CloseReason is null)
        {
            var (message, end) = await reader.ReadAsync(aborted);
            if (end is null)
                await ReceiveAsync(connection, message, aborted);
            else
                connection.Close(end);
        }

        // The socket must live until the goodbye is out; then the peer has a moment to answer it.
        await connection.Closed;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(aborted, patience.Token);
        await reader.DrainAsync(either.Token);
    }

    private async ValueTask ReceiveAsync(ChatConnection connection, ReadOnlyMemory<byte> message, CancellationToken aborted)
    {
        try
        {
            await connection.ReceiveAsync(message, aborted);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.MessageFailed(exception, connection.SessionId);
            connection.SendError(ChatError.Internal);
        }
    }

    private ConnectionOptions OptionsOf(HttpContext context) => new()
    {
        QueueBytes = options.WebSocket.QueueBytes,
        QueueEvents = options.WebSocket.QueueEvents,
        ExpiresAt = options.WebSocket.CloseOnTokenExpiry ? ExpiryOf(context) : null,
    };

    // A token may be good until the end of time, and no later.
    private DateTimeOffset? ExpiryOf(HttpContext context) =>
        RequestIdentity.ExpiryOf(context) is { } end
            ? end < DateTimeOffset.MaxValue - options.WebSocket.TokenClockSkew ? end + options.WebSocket.TokenClockSkew : end
            : null;
}

using System.Buffers;
using System.Net.WebSockets;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.AspNetCore.WebSockets;

/// <summary>Reads whole messages from a WebSocket, holding no memory while nothing comes.</summary>
internal sealed class FrameReader(WebSocket socket, FrameBudget budget, int maxMessageBytes) : IDisposable
{
    private const int FirstBuffer = 4096;

    private byte[]? _buffer;

    /// <summary>Reads the next message.</summary>
    /// <returns>The message, good until the next call; or why the connection has to end.</returns>
    public async ValueTask<(ReadOnlyMemory<byte> Message, CloseReason? End)> ReadAsync(CancellationToken cancellationToken)
    {
        Release();

        // Waits without a buffer: most connections are silent most of the time. An empty message, and a goodbye, have no
        // bytes to wait for, and are read whole by this.
        var read = await socket.ReceiveAsync(Memory<byte>.Empty, cancellationToken);
        _buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        var length = 0;
        while (!read.EndOfMessage && read.MessageType != WebSocketMessageType.Binary)
        {
            if (length == _buffer.Length)
                Grow(length);
            read = await socket.ReceiveAsync(_buffer.AsMemory(length), cancellationToken);
            length += read.Count;
            if (length > maxMessageBytes)
                return (default, CloseReason.MessageTooBig);

            // A piece that fills the buffer was cut by us; any other was by the sender, or by the network, and counts.
            if (!read.EndOfMessage && length < _buffer.Length && !budget.TrySpend())
                return (default, CloseReason.TooManyFrames);
        }

        if (read.MessageType == WebSocketMessageType.Close)
            return (default, CloseReason.Normal);
        if (read.MessageType == WebSocketMessageType.Binary)
            return (default, CloseReason.UnsupportedData);
        return budget.TrySpend() ? (_buffer.AsMemory(0, length), null) : (default, CloseReason.TooManyFrames);
    }

    /// <summary>Reads on, and throws away what comes, until the peer has said goodbye too.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        _buffer ??= ArrayPool<byte>.Shared.Rent(FirstBuffer);
        while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
            await socket.ReceiveAsync(_buffer.AsMemory(), cancellationToken);
    }

    public void Dispose() => Release();

    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(length * 2);
        _buffer!.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer!);
        _buffer = larger;
    }

    private void Release()
    {
        if (_buffer is null)
            return;
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = null;
    }
}

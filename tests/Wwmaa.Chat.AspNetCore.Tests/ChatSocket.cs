using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Wwmaa.Chat.AspNetCore.Tests;

/// <summary>A WebSocket client that keeps what it received.</summary>
internal sealed class ChatSocket : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly Lock _gate = new();
    private readonly List<JsonElement> _received = [];
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _reading = Task.CompletedTask;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public WebSocketCloseStatus? CloseStatus => _socket.CloseStatus;

    public string? CloseText => _socket.CloseStatusDescription;

    /// <summary>Ends when the server has closed the connection.</summary>
    public Task Closed => _reading.WaitAsync(TimeSpan.FromSeconds(30), Cancel);

    public IReadOnlyList<JsonElement> Received
    {
        get
        {
            lock (_gate)
                return [.. _received];
        }
    }

    public IEnumerable<string> Types => Received.Select(TypeOf);

    public static async Task<ChatSocket> ConnectAsync(Uri server, string session, string token, bool reads = true)
    {
        var client = new ChatSocket();
        var address = new UriBuilder(server) { Scheme = "ws", Path = $"/ws/training/{session}/chat", Query = "token=" + token };
        await client._socket.ConnectAsync(address.Uri, Cancel);
        if (reads)
            client._reading = client.ReadAllAsync();
        return client;
    }

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text);

    public Task SendAsync(byte[] bytes, WebSocketMessageType type, bool end = true) => _socket.SendAsync(bytes, type, end, Cancel);

    public Task SayAsync(string text) => SendAsync(JsonSerializer.Serialize(new { type = "chat_message", message = text }));

    /// <summary>Waits for an event of a type, in which a field has a value.</summary>
    public async Task<JsonElement> WaitForAsync(string type, string? field = null, string? value = null)
    {
        while (true)
        {
            Task more;
            lock (_gate)
            {
                foreach (var json in _received)
                {
                    if (TypeOf(json) == type && (field is null || json.GetProperty(field).ToString() == value))
                        return json;
                }

                more = _more.Task;
            }

            await more.WaitAsync(TimeSpan.FromSeconds(20), Cancel);
        }
    }

    /// <summary>Forgets the events of a type.</summary>
    public void Forget(string type)
    {
        lock (_gate)
            _received.RemoveAll(json => TypeOf(json) == type);
    }

    /// <summary>Sends a frame and waits for the error it earns.</summary>
    public async Task<string> RefusalAsync(string frame)
    {
        Forget("error");
        await SendAsync(frame);
        return (await WaitForAsync("error")).GetProperty("error").GetString()!;
    }

    public async Task CloseAsync()
    {
        await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Cancel);
        await Closed;
    }

    public void Abort() => _socket.Abort();

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string TypeOf(JsonElement json) => json.GetProperty("type").GetString()!;

    private async Task ReadAllAsync()
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (true)
            {
                var length = 0;
                ValueWebSocketReceiveResult read;
                do
                {
                    read = await _socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                    length += read.Count;
                }
                while (!read.EndOfMessage);

                if (read.MessageType == WebSocketMessageType.Close)
                {
                    await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
                    return;
                }

                Keep(JsonDocument.Parse(buffer.AsMemory(0, length)).RootElement.Clone());
            }
        }
        catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            Lost = exception;
        }
    }

    /// <summary>Why reading ended, where it was not with a goodbye.</summary>
    public Exception? Lost { get; private set; }

    private void Keep(JsonElement json)
    {
        TaskCompletionSource more;
        lock (_gate)
        {
            _received.Add(json);
            more = _more;
            _more = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        more.SetResult();
    }
}

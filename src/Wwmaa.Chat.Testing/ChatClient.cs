using System.Text;
using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Delivery;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Testing;

/// <summary>One user's connection to an engine in the same process: gives commands, and collects what it hears.</summary>
public sealed class ChatClient : IAsyncDisposable
{
    private ChatClient(ChatAccess access, ChatConnection connection, CollectingTransport transport) =>
        (Access, Connection, Transport) = (access, connection, transport);

    /// <summary>The user's leave to take part.</summary>
    public ChatAccess Access { get; }

    /// <summary>The connection.</summary>
    public ChatConnection Connection { get; }

    /// <summary>What was heard.</summary>
    public CollectingTransport Transport { get; }

    /// <summary>What was heard, in order.</summary>
    public IReadOnlyList<ChatEvent> Events => Transport.Events;

    /// <summary>Connects a user.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="sessionId">To which session.</param>
    /// <param name="user">Who.</param>
    /// <param name="options">How the connection is treated; null for the defaults.</param>
    /// <exception cref="InvalidOperationException">The engine refused.</exception>
    public static async Task<ChatClient> ConnectAsync(
        ChatEngine engine, SessionId sessionId, ChatUser user, ConnectionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var access = (await engine.AdmitAsync(sessionId, user)).Value;
        var transport = new CollectingTransport();
        var connection = (await engine.ConnectAsync(access, transport, options)).Value;
        return new ChatClient(access, connection, transport);
    }

    /// <summary>Gives a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public ValueTask<CommandResult> SubmitAsync(ChatCommand command, CancellationToken cancellationToken = default) =>
        Connection.SubmitAsync(command, cancellationToken);

    /// <summary>Sends a message to everyone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The message sent.</returns>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public async Task<ChatMessage> SendAsync(string text, CancellationToken cancellationToken = default)
    {
        var result = await SubmitAsync(new SendMessage(text), cancellationToken);
        return result.Message ?? throw new InvalidOperationException(result.Error?.Text);
    }

    /// <summary>Sends a frame, as a client on a wire would.</summary>
    /// <param name="json">The frame's text.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public ValueTask SendFrameAsync(string json, CancellationToken cancellationToken = default) =>
        Connection.ReceiveAsync(Encoding.UTF8.GetBytes(json), cancellationToken);

    /// <summary>Waits for an event.</summary>
    /// <typeparam name="T">The type of event.</typeparam>
    /// <param name="match">Which one; null for the first.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task<T> WaitForAsync<T>(Func<T, bool>? match = null, CancellationToken cancellationToken = default)
        where T : ChatEvent =>
        Transport.WaitForAsync(match, cancellationToken);

    /// <summary>Disconnects.</summary>
    public ValueTask DisposeAsync() => Connection.DisposeAsync();
}

using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Delivery;
using Wwmaa.Chat.Diagnostics;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat;

/// <summary>The engine as its connections see it, and the list of them.</summary>
internal sealed class ConnectionHost(CommandPipeline pipeline, TimeProvider time, ChatMetrics metrics, ILogger log) : IConnectionHost
{
    private readonly ConcurrentDictionary<ChatConnection, bool> _connections = new();

    public ICollection<ChatConnection> Connections => _connections.Keys;

    public TimeProvider Time => time;

    public ILogger Log => log;

    /// <summary>Counts a connection in, or says why not.</summary>
    public async ValueTask<ChatError?> JoinAsync(ChatConnection connection)
    {
        var result = await pipeline.SubmitAsync(connection, new OpenConnection());
        if (result.Error is { } error)
            return error;
        metrics.Connected();
        _connections.TryAdd(connection, true);

        // It may have been closed meanwhile; whichever of the two looks last takes it from the list.
        if (connection.HasLeft)
            _connections.TryRemove(connection, out _);
        return null;
    }

    public ValueTask<CommandResult> SubmitAsync(
        ChatConnection connection, ChatCommand command, CancellationToken cancellationToken) =>
        pipeline.SubmitAsync(connection.SessionId, connection.User, command, cancellationToken);

    public async Task LeaveAsync(ChatConnection connection)
    {
        try
        {
            await pipeline.SubmitAsync(connection, new CloseConnection());
        }
        catch (Exception exception)
        {
            log.CommandFailed(exception, connection.SessionId);
        }

        connection.HasLeft = true;
        _connections.TryRemove(connection, out _);
        metrics.Disconnected(connection.CloseReason!);
    }
}

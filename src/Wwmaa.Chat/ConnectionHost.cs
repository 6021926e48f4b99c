using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Delivery;
using Wwmaa.Chat.Diagnostics;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Timing;

namespace Wwmaa.Chat;

/// <summary>The engine as its connections see it, and the list of them.</summary>
internal sealed class ConnectionHost(
    CommandPipeline pipeline, ChatClock clock, TimingWheel wheel, ChatMetrics metrics, ILogger log) : IConnectionHost
{
    private readonly ConcurrentDictionary<ChatConnection, bool> _connections = new();

    public ICollection<ChatConnection> Connections => _connections.Keys;

    public TimeProvider Time => clock.Time;

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

    /// <summary>Closes the connection when its proof runs out.</summary>
    public void ExpireAt(ChatConnection connection, DateTimeOffset expiry)
    {
        connection.ExpiryDue = Math.Max(0, clock.Ticks + (expiry - clock.Time.GetUtcNow()).Ticks);
        wheel.Schedule(connection, connection.ExpiryDue);

        // It may have left meanwhile; whichever of the two looks last takes it from the wheel.
        if (connection.HasLeft)
            wheel.Cancel(connection, connection.ExpiryDue);
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
        wheel.Cancel(connection, connection.ExpiryDue);
        _connections.TryRemove(connection, out _);
        metrics.Disconnected(connection.CloseReason!);
    }
}

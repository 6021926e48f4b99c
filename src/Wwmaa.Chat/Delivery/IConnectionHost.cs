using Microsoft.Extensions.Logging;
using Wwmaa.Chat.Commands;

namespace Wwmaa.Chat.Delivery;

/// <summary>What a connection needs of the engine it belongs to.</summary>
internal interface IConnectionHost
{
    TimeProvider Time { get; }

    ILogger Log { get; }

    ValueTask<CommandResult> SubmitAsync(
        ChatConnection connection, ChatCommand command, CancellationToken cancellationToken);

    /// <summary>The connection no longer counts. Called once.</summary>
    Task LeaveAsync(ChatConnection connection);
}

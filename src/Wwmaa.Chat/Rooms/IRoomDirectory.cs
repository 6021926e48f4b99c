using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Delivery;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Rooms;

/// <summary>Where a session's room lives, and the way to it.</summary>
internal interface IRoomDirectory
{
    /// <summary>Brings a command to the room of its session.</summary>
    /// <param name="sessionId">Which session.</param>
    /// <param name="envelope">The command.</param>
    /// <param name="connection">The connection that opens or closes by it; null for any other command.</param>
    /// <param name="cancellationToken">Ends the waiting; what has been decided is done all the same.</param>
    ValueTask<CommandResult> SubmitAsync(
        SessionId sessionId, CommandEnvelope envelope, ChatConnection? connection, CancellationToken cancellationToken);
}

using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Storage;

/// <summary>
/// Where durable events go and what is read back. One write, few reads. Any method may throw; the engine answers
/// <see cref="ChatErrorCode.StorageUnavailable"/> then. Called by many threads at once.
/// </summary>
public interface IChatStore
{
    /// <summary>Commits events: all or none. They come in the order of their sequence numbers per session, and a sequence
    /// number that the session already has must fail the commit.</summary>
    /// <param name="events">The events, at least one.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask CommitAsync(IReadOnlyList<DurableEvent> events, CancellationToken cancellationToken);

    /// <summary>What a room needs to start: the same as replaying all the session's events would leave.</summary>
    /// <param name="sessionId">Which session.</param>
    /// <param name="since">From when on messages and strikes still matter to limits.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<SessionSnapshot> LoadSessionAsync(
        SessionId sessionId, SnapshotHorizon since, CancellationToken cancellationToken);

    /// <summary>Finds a message, deleted ones too.</summary>
    /// <param name="sessionId">In which session.</param>
    /// <param name="messageId">Which message.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<StoredMessage?> FindMessageAsync(
        SessionId sessionId, MessageId messageId, CancellationToken cancellationToken);

    /// <summary>Finds a message by its sender's own id for it, deleted ones too. Kept at least 24 hours.</summary>
    /// <param name="sessionId">In which session.</param>
    /// <param name="userId">Who sent it.</param>
    /// <param name="clientMessageId">The sender's id for it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<StoredMessage?> FindMessageAsync(
        SessionId sessionId, UserId userId, string clientMessageId, CancellationToken cancellationToken);

    /// <summary>Reads one page of messages that are not deleted.</summary>
    /// <param name="query">Which.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<IReadOnlyList<ChatMessage>> ReadMessagesAsync(MessageQuery query, CancellationToken cancellationToken);

    /// <summary>Reads the hands that are up, oldest first.</summary>
    /// <param name="sessionId">In which session.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<IReadOnlyList<RaisedHand>> ReadRaisedHandsAsync(SessionId sessionId, CancellationToken cancellationToken);

    /// <summary>Reads one page of the audit trail, oldest first.</summary>
    /// <param name="sessionId">In which session.</param>
    /// <param name="page">Which part.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<IReadOnlyList<AuditEntry>> ReadAuditAsync(
        SessionId sessionId, Page page, CancellationToken cancellationToken);
}

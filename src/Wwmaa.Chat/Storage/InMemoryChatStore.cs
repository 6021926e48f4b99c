using System.Collections.Concurrent;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Storage;

/// <summary>Keeps everything in memory, for as long as the object lives: for tests, demonstrations and chats that need no past.</summary>
public sealed class InMemoryChatStore : IChatStore
{
    private readonly ConcurrentDictionary<SessionId, InMemorySession> _sessions = new();

    /// <inheritdoc/>
    public ValueTask CommitAsync(IReadOnlyList<DurableEvent> events, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(events);
        for (var start = 0; start < events.Count;)
        {
            var end = start + 1;
            while (end < events.Count && events[end].SessionId == events[start].SessionId)
                end++;
            var session = _sessions.GetOrAdd(events[start].SessionId, static _ => new InMemorySession());
            session.Commit(events, start, end);
            start = end;
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<SessionSnapshot> LoadSessionAsync(
        SessionId sessionId, SnapshotHorizon since, CancellationToken cancellationToken) =>
        new(Find(sessionId)?.Load(since) ?? SessionSnapshot.Empty);

    /// <inheritdoc/>
    public ValueTask<StoredMessage?> FindMessageAsync(
        SessionId sessionId, MessageId messageId, CancellationToken cancellationToken) =>
        new(Find(sessionId)?.FindMessage(messageId));

    /// <inheritdoc/>
    public ValueTask<StoredMessage?> FindMessageAsync(
        SessionId sessionId, UserId userId, string clientMessageId, CancellationToken cancellationToken) =>
        new(Find(sessionId)?.FindMessage(userId, clientMessageId));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ChatMessage>> ReadMessagesAsync(
        MessageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(Find(query.SessionId)?.ReadMessages(query) ?? []);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<RaisedHand>> ReadRaisedHandsAsync(
        SessionId sessionId, CancellationToken cancellationToken) =>
        new(Find(sessionId)?.ReadRaisedHands() ?? []);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AuditEntry>> ReadAuditAsync(
        SessionId sessionId, Page page, CancellationToken cancellationToken) =>
        new(Find(sessionId)?.ReadAudit(page) ?? []);

    private InMemorySession? Find(SessionId sessionId) => _sessions.GetValueOrDefault(sessionId);
}

using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;

namespace Wwmaa.Chat.Tests.Engine;

/// <summary>A store that a test can hold up, and break.</summary>
internal sealed class GatedStore : IChatStore
{
    private readonly InMemoryChatStore _inner = new();
    private volatile TaskCompletionSource? _gate;

    public bool FailsCommits { get; set; }

    public bool FailsReads { get; set; }

    public int Commits { get; private set; }

    public void Hold() => _gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release()
    {
        var gate = _gate;
        _gate = null;
        gate?.SetResult();
    }

    public async ValueTask CommitAsync(IReadOnlyList<DurableEvent> events, CancellationToken cancellationToken)
    {
        if (_gate is { } gate)
            await gate.Task;
        if (FailsCommits)
            throw new IOException("The disk is full.");
        Commits++;
        await _inner.CommitAsync(events, cancellationToken);
    }

    public ValueTask<SessionSnapshot> LoadSessionAsync(
        SessionId sessionId, SnapshotHorizon since, CancellationToken cancellationToken) =>
        Reading().LoadSessionAsync(sessionId, since, cancellationToken);

    public ValueTask<StoredMessage?> FindMessageAsync(
        SessionId sessionId, MessageId messageId, CancellationToken cancellationToken) =>
        Reading().FindMessageAsync(sessionId, messageId, cancellationToken);

    public ValueTask<StoredMessage?> FindMessageAsync(
        SessionId sessionId, UserId userId, string clientMessageId, CancellationToken cancellationToken) =>
        Reading().FindMessageAsync(sessionId, userId, clientMessageId, cancellationToken);

    public ValueTask<IReadOnlyList<ChatMessage>> ReadMessagesAsync(
        MessageQuery query, CancellationToken cancellationToken) =>
        Reading().ReadMessagesAsync(query, cancellationToken);

    public ValueTask<IReadOnlyList<RaisedHand>> ReadRaisedHandsAsync(
        SessionId sessionId, CancellationToken cancellationToken) =>
        Reading().ReadRaisedHandsAsync(sessionId, cancellationToken);

    public ValueTask<IReadOnlyList<AuditEntry>> ReadAuditAsync(
        SessionId sessionId, Page page, CancellationToken cancellationToken) =>
        Reading().ReadAuditAsync(sessionId, page, cancellationToken);

    private InMemoryChatStore Reading() => FailsReads ? throw new IOException("The disk is gone.") : _inner;
}

using BenchmarkDotNet.Attributes;
using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Protocol;
using Wwmaa.Chat.Storage;

namespace Wwmaa.Chat.Benchmarks;

/// <summary>A message through the whole engine without a receiver, beside the one step nobody can do without: encoding it.</summary>
[MemoryDiagnoser]
public class SendBenchmarks
{
    private readonly ChatEngine _engine = new(parts: new ChatEngineParts { Store = new ForgettingStore() });
    private readonly SendMessage _hello = new("Good morning everyone, the class starts in five minutes!");
    private ChatAccess _access = null!;
    private ChatEvent _event = null!;

    [GlobalSetup]
    public async Task Enter()
    {
        var session = new SessionId(Guid.NewGuid());
        _access = (await _engine.AdmitAsync(session, new ChatUser("moe", "Moe", ChatRole.Instructor))).Value;
        _event = new MessagePosted((await _engine.SubmitAsync(_access, _hello)).Message!);
    }

    [GlobalCleanup]
    public async Task Leave() => await _engine.DisposeAsync();

    [Benchmark(Baseline = true)]
    public byte[] Encode() => EventEncoder.Encode(_event);

    [Benchmark]
    public ValueTask<CommandResult> Send() => _engine.SubmitAsync(_access, _hello);

    /// <summary>Takes everything and keeps nothing, so that a long run measures the engine and not a growing list.</summary>
    private sealed class ForgettingStore : IChatStore
    {
        public ValueTask CommitAsync(IReadOnlyList<DurableEvent> events, CancellationToken cancellationToken) => default;

        public ValueTask<SessionSnapshot> LoadSessionAsync(
            SessionId sessionId, SnapshotHorizon since, CancellationToken cancellationToken) => new(SessionSnapshot.Empty);

        public ValueTask<StoredMessage?> FindMessageAsync(
            SessionId sessionId, MessageId messageId, CancellationToken cancellationToken) => default;

        public ValueTask<StoredMessage?> FindMessageAsync(
            SessionId sessionId, UserId userId, string clientMessageId, CancellationToken cancellationToken) => default;

        public ValueTask<IReadOnlyList<ChatMessage>> ReadMessagesAsync(
            MessageQuery query, CancellationToken cancellationToken) => new([]);

        public ValueTask<IReadOnlyList<RaisedHand>> ReadRaisedHandsAsync(
            SessionId sessionId, CancellationToken cancellationToken) => new([]);

        public ValueTask<IReadOnlyList<AuditEntry>> ReadAuditAsync(
            SessionId sessionId, Page page, CancellationToken cancellationToken) => new([]);
    }
}

using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using Wwmaa.Chat.Configuration;
using Wwmaa.Chat.Delivery;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;
using Wwmaa.Chat.Testing;

namespace Wwmaa.Chat.Tests.Engine;

/// <summary>A test with an engine on a clock that the test moves.</summary>
public abstract class EngineTest : IAsyncLifetime
{
    private readonly List<ChatClient> _clients = [];
    private readonly Lazy<ChatEngine> _engine;

    // Made at first use: by then the test has set its options and its store.
    protected EngineTest() => _engine = new Lazy<ChatEngine>(() => new ChatEngine(Options, Parts));

    protected FakeTimeProvider Time { get; } = new(Some.Start);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected ChatEngine Engine => _engine.Value;

    protected ChatOptions Options { get; } = new();

    protected virtual ChatEngineParts Parts => new()
    {
        Time = Time,
        Store = Store,
        Log = new FakeLogger<ChatEngine>(line => TestContext.Current.TestOutputHelper?.WriteLine(line)),
    };

    protected IChatStore Store { get; set; } = new InMemoryChatStore();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var client in _clients)
            client.Transport.Resume();
        if (_engine.IsValueCreated)
            await _engine.Value.DisposeAsync();
    }

    protected async Task<ChatClient> ConnectAsync(
        ChatUser user, ConnectionOptions? options = null, SessionId? session = null)
    {
        var client = await ChatClient.ConnectAsync(Engine, session ?? Some.Session, user, options);
        _clients.Add(client);
        return client;
    }

    protected async Task<ChatAccess> AdmitAsync(ChatUser user, SessionId? session = null) =>
        (await Engine.AdmitAsync(session ?? Some.Session, user, Cancel)).Value;

    /// <summary>Moves the clock in steps, until <paramref name="condition"/> holds or a minute of real time has passed.</summary>
    protected async Task AdvanceUntilAsync(Func<bool> condition, TimeSpan step)
    {
        var deadline = DateTime.UtcNow + TimeSpan.FromMinutes(1);
        while (!condition())
        {
            Assert.True(DateTime.UtcNow < deadline, "It did not come to pass.");
            Time.Advance(step);
            await Task.Yield();
        }
    }
}

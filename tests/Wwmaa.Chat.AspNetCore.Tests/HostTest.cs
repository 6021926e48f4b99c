using System.Text;

namespace Wwmaa.Chat.AspNetCore.Tests;

/// <summary>A test with a host of its own.</summary>
public abstract class HostTest : IAsyncLifetime
{
    private ChatHost? _host;

    internal ChatHost Host => _host!;

    public async ValueTask InitializeAsync() => _host = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Host.DisposeAsync();
    }

    internal static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    internal virtual Task<ChatHost> StartAsync() => ChatHost.StartAsync();
}

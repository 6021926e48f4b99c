using Microsoft.Extensions.DependencyInjection;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Moderation;
using Wwmaa.Chat.Tests;

namespace Wwmaa.Chat.AspNetCore.Tests.Http;

/// <summary>A host whose own part throws.</summary>
public sealed class FailureTests : HostTest
{
    private sealed class BrokenFilter : ITextFilter
    {
        public FilteredText Filter(string text) =>
            text == "break" ? throw new InvalidOperationException("a secret of the host") : FilteredText.Clean(text);
    }

    internal override Task<ChatHost> StartAsync() =>
        ChatHost.StartAsync(services: services => services.AddSingleton<ITextFilter, BrokenFilter>());

    private sealed class BrokenDirectory : ISessionDirectory
    {
        public ValueTask<SessionAdmission> AdmitAsync(SessionId sessionId, ChatUser user, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("a secret of the host");
    }

    [Fact, Rule("12.6"), Rule("13.1")]
    public async Task A_directory_that_throws_is_an_internal_error_at_every_door()
    {
        await using var host = await ChatHost.StartAsync(services: services => services.AddSingleton<ISessionDirectory, BrokenDirectory>());
        (await host.SendAsync("GET ", "ann")).AssertRefused(500, "Internal error");
        (await host.HandshakeAsync($"/ws/training/{ChatHost.Session}/chat?token={Jwt.For("ann")}")).AssertRefused(500, "Internal error");
    }

    [Fact, Rule("12.6")]
    public async Task The_unexpected_is_an_internal_error_over_both_and_the_log_knows_more()
    {
        await using var socket = await Host.ConnectAsync("ann");
        Assert.Equal("Internal error", await socket.RefusalAsync("""{"type":"chat_message","message":"break"}"""));
        (await Host.SendAsync("POST ", "ann", """{"message":"break"}""")).AssertRefused(500, "Internal error");
        Assert.Contains(Host.Log.GetSnapshot(), record => record.Exception?.Message == "a secret of the host");

        // The room goes on.
        await socket.SayAsync("fine");
        await socket.WaitForAsync("chat_message", "message", "fine");
    }
}

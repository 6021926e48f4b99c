using Microsoft.Extensions.DependencyInjection;
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

using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using Wwmaa.Chat.Tests;

namespace Wwmaa.Chat.AspNetCore.Tests.WebSockets;

public sealed class WebSocketTests : HostTest
{
    [Fact, Rule("3.5"), Rule("3.8"), Rule("2.2")]
    public async Task All_that_happens_reaches_everyone_it_concerns()
    {
        await using var ann = await Host.ConnectAsync("ann");
        await using var annsTab = await Host.ConnectAsync("ann");
        await using var bob = await Host.ConnectAsync("bob");
        await using var moe = await Host.ConnectAsync("moe", "instructor");
        await ann.WaitForAsync("user_joined", "user_id", "moe");

        await ann.SendAsync("""{"type":"typing_start"}""");
        await bob.WaitForAsync("typing_start", "user_name", "Ann");
        await ann.SendAsync("""{"type":"typing_stop"}""");
        await bob.WaitForAsync("typing_stop");
        await ann.SayAsync("hello");
        var id = (await bob.WaitForAsync("chat_message")).GetProperty("id").GetString();
        await bob.SendAsync($$"""{"type":"reaction_added","message_id":"{{id}}","reaction":"❤"}""");
        await ann.WaitForAsync("reaction_added", "reaction", "❤️");
        await bob.SendAsync($$"""{"type":"reaction_removed","message_id":"{{id}}","reaction":"❤️"}""");
        await ann.WaitForAsync("reaction_removed", "user_id", "bob");
        await bob.SendAsync("""{"type":"hand_raised"}""");
        await moe.WaitForAsync("hand_raised", "user_name", "Bob");
        await bob.SendAsync("""{"type":"hand_lowered","acknowledged_by":"moe"}""");
        await ann.WaitForAsync("hand_lowered", "acknowledged_by", "moe");
        await ann.SendAsync("""{"type":"chat_message","message":"psst","is_private":true,"recipient_id":"bob"}""");
        await bob.WaitForAsync("chat_message", "message", "psst");
        await annsTab.WaitForAsync("chat_message", "message", "psst");
        await moe.SendAsync($$"""{"type":"delete_message","message_id":"{{id}}"}""");
        await ann.WaitForAsync("message_deleted", "deleted_by", "moe");
        await moe.SendAsync("""{"type":"mute_user","user_id":"ann","duration_minutes":15,"reason":"Spam"}""");
        await ann.WaitForAsync("user_muted", "duration_minutes", "15");
        Assert.StartsWith("You are muted until", await ann.RefusalAsync("""{"type":"chat_message","message":"hey"}"""));
        await moe.SendAsync("""{"type":"unmute_user","user_id":"ann"}""");
        await ann.WaitForAsync("user_unmuted", "unmuted_by", "moe");

        // Over REST, alike.
        await Host.SendAsync("POST ", "cid", """{"message":"from afar"}""");
        await ann.WaitForAsync("chat_message", "message", "from afar");
        await ann.CloseAsync();
        await bob.SayAsync("end");
        await moe.WaitForAsync("chat_message", "message", "end");
        Assert.DoesNotContain("user_left", moe.Types);
        Assert.DoesNotContain("psst", string.Join(" ", moe.Received));
        await annsTab.CloseAsync();
        await moe.WaitForAsync("user_left", "user_name", "Ann");
    }

    [Fact, Rule("12.1")]
    public async Task What_is_wrong_is_told_to_its_sender_alone_and_the_connection_stays()
    {
        await using var ann = await Host.ConnectAsync("ann");
        await using var tab = await Host.ConnectAsync("ann");
        Assert.Equal("Invalid JSON", await ann.RefusalAsync("hello"));
        Assert.Equal("Invalid JSON", await ann.RefusalAsync(""));
        Assert.Equal("Message must be a JSON object", await ann.RefusalAsync("[]"));
        Assert.Equal("Missing message type", await ann.RefusalAsync("{}"));
        Assert.Equal("Unknown message type: nope", await ann.RefusalAsync("""{"type":"nope"}"""));
        Assert.Equal("message must be a string", await ann.RefusalAsync("""{"type":"chat_message","message":1}"""));
        Assert.Equal("Only instructors can delete messages", await ann.RefusalAsync("""{"type":"delete_message","message_id":"x"}"""));
        await ann.SayAsync("still here");
        await tab.WaitForAsync("chat_message");
        Assert.Equal(["chat_message"], tab.Types);
    }

    [Fact, Rule("12.2")]
    public async Task A_binary_frame_closes_with_1003()
    {
        await using var ann = await Host.ConnectAsync("ann");
        await ann.SendAsync([1, 2, 3], WebSocketMessageType.Binary);
        await ann.Closed;
        Assert.Equal(1003, (int)ann.CloseStatus!);
    }

    [Fact, Rule("12.2")]
    public async Task A_message_of_32_kib_is_read_and_a_larger_one_closes_with_1009()
    {
        await using var ann = await Host.ConnectAsync("ann");
        const string Start = "{\"type\":\"chat_message\",\"message\":\"hi\",\"x\":\"";
        var largest = Start + new string('x', (32 * 1024) - Start.Length - 2) + "\"}";
        await ann.SendAsync(largest);
        await ann.WaitForAsync("chat_message");
        await ann.SendAsync(largest + " ");
        await ann.Closed;
        Assert.Equal(1009, (int)ann.CloseStatus!);
    }

    [Fact, Rule("12.2")]
    public async Task A_message_in_many_fragments_is_one_message()
    {
        await using var ann = await Host.ConnectAsync("ann");
        var bytes = Encoding.UTF8.GetBytes("""{"type":"chat_message","message":"Grüße 👍"}""");
        for (var i = 0; i < bytes.Length; i++)
            await ann.SendAsync([bytes[i]], WebSocketMessageType.Text, i == bytes.Length - 1);
        await ann.WaitForAsync("chat_message", "message", "Grüße 👍");
    }

    [Fact, Rule("12.2")]
    public async Task More_frames_than_the_burst_close_with_1008()
    {
        await using var host = await ChatHost.StartAsync(http => (http.WebSocket.FramesPerSecond, http.WebSocket.FrameBurst) = (1, 20));
        await using var ann = await host.ConnectAsync("ann");
        for (var i = 0; i < 40; i++)
            await ann.SendAsync("""{"type":"typing_stop"}""");
        await ann.Closed;
        Assert.Equal((1008, "too many frames"), ((int)ann.CloseStatus!, ann.CloseText));
    }

    [Fact, Rule("12.2")]
    public async Task Fragments_count_as_frames()
    {
        await using var host = await ChatHost.StartAsync(http => (http.WebSocket.FramesPerSecond, http.WebSocket.FrameBurst) = (1, 20));
        await using var ann = await host.ConnectAsync("ann");
        for (var i = 0; i < 40; i++)
            await ann.SendAsync(new byte[300], WebSocketMessageType.Text, end: false);
        await ann.Closed;
        Assert.Equal(1008, (int)ann.CloseStatus!);
    }

    [Fact, Rule("12.2")]
    public async Task An_empty_binary_fragment_closes_with_1003_too()
    {
        await using var ann = await Host.ConnectAsync("ann");
        await ann.SendAsync([], WebSocketMessageType.Binary, end: false);
        await ann.Closed;
        Assert.Equal(1003, (int)ann.CloseStatus!);
    }

    [Fact, Rule("12.1")]
    public async Task Text_that_is_no_utf8_ends_the_connection_as_the_protocol_demands()
    {
        await using var bob = await Host.ConnectAsync("bob");
        await using var ann = await Host.ConnectAsync("ann");
        await ann.SendAsync([0xC3, 0x28], WebSocketMessageType.Text);
        await ann.Closed;

        // The close frame and the end of the TCP connection race each other to the client.
        Assert.True(ann.CloseStatus is WebSocketCloseStatus.InvalidPayloadData || ann.Lost is not null, $"{ann.CloseStatus}");
        await bob.WaitForAsync("user_left", "user_id", "ann");
    }

    [Fact, Rule("1.6")]
    public async Task A_websocket_ends_with_its_token()
    {
        await using var host = await ChatHost.StartAsync(services: services =>
            Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions.PostConfigure<ChatHttpOptions>(
                services, http => http.WebSocket.TokenClockSkew = TimeSpan.Zero));
        await using var ann = await ChatSocket.ConnectAsync(host.Address, ChatHost.Session, Jwt.For("ann", lifetimeSeconds: 2));
        await ann.Closed;
        Assert.Equal((1008, "token expired"), ((int)ann.CloseStatus!, ann.CloseText));
    }

    [Fact, Rule("12.3")]
    public async Task Who_reads_nothing_is_cut_off_and_nobody_waits()
    {
        await using var host = await ChatHost.StartAsync(http =>
            (http.WebSocket.QueueBytes, http.WebSocket.FramesPerSecond) = (64 * 1024, 0));
        await using var moe = await host.ConnectAsync("moe", "instructor");
        await using var slow = await ChatSocket.ConnectAsync(host.Address, ChatHost.Session, Jwt.For("slow"), reads: false);
        await moe.WaitForAsync("user_joined");
        var filler = new string('x', 1990);
        for (var sent = 0; sent < 20_000 && !moe.Received.Any(json => json.GetProperty("type").GetString() == "user_left"); sent++)
        {
            await moe.SayAsync(filler + sent);

            // The sender reads on, or it would be a slow consumer itself.
            if (sent % 10 == 9)
            {
                await moe.WaitForAsync("chat_message", "message", filler + sent);
                moe.Forget("chat_message");
            }
        }

        await moe.WaitForAsync("user_left", "user_id", "slow");
    }

    [Fact, Rule("12.4")]
    public async Task A_peer_that_answers_no_ping_has_left()
    {
        await using var host = await ChatHost.StartAsync(http =>
            (http.WebSocket.KeepAliveInterval, http.WebSocket.KeepAliveTimeout) = (TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(100)));
        await using var ann = await host.ConnectAsync("ann");
        using var silent = new TcpClient();
        await silent.ConnectAsync(host.Address.Host, host.Address.Port, TestContext.Current.CancellationToken);
        var handshake = $"GET /ws/training/{ChatHost.Session}/chat HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            + $"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nAuthorization: Bearer {Jwt.For("ghost")}\r\n\r\n";
        await silent.GetStream().WriteAsync(Encoding.ASCII.GetBytes(handshake), TestContext.Current.CancellationToken);
        await ann.WaitForAsync("user_joined", "user_id", "ghost");
        await ann.WaitForAsync("user_left", "user_id", "ghost");
    }

    [Fact, Rule("2.2")]
    public async Task A_peer_that_breaks_off_has_left()
    {
        await using var ann = await Host.ConnectAsync("ann");
        await using var bob = await Host.ConnectAsync("bob");
        await ann.WaitForAsync("user_joined");
        bob.Abort();
        await ann.WaitForAsync("user_left", "user_id", "bob");
    }

    [Fact, Rule("12.5")]
    public async Task On_shutdown_clients_are_told()
    {
        await using var ann = await Host.ConnectAsync("ann");
        await ann.SayAsync("last words");
        await ann.WaitForAsync("chat_message");
        await Host.StopAsync();
        await ann.Closed;
        Assert.Equal(1001, (int)ann.CloseStatus!);
    }

    [Fact]
    public async Task A_request_that_is_no_handshake_is_told_so()
    {
        var reply = await Host.SendRawAsync("GET", $"/ws/training/{ChatHost.Session}/chat", Jwt.For("ann"));
        reply.AssertRefused(400, "Expected a WebSocket handshake");
    }

    [Fact]
    public async Task Another_prefix_is_a_setting()
    {
        await using var host = await ChatHost.StartAsync(http => (http.ApiPrefix, http.WebSocketPrefix) = ("/v2/rooms", "/v2/sockets"));
        Assert.Equal(200, (await host.SendRawAsync("GET", $"/v2/rooms/{ChatHost.Session}/chat", Jwt.For("ann"))).Status);
        Assert.Equal(101, (await host.HandshakeAsync($"/v2/sockets/{ChatHost.Session}/chat?token={Jwt.For("ann")}")).Status);
    }

    [Theory]
    [InlineData("/a/{b", "/ws")]
    [InlineData("/a", "/A")]
    [InlineData("a", "/ws")]
    public async Task Bad_prefixes_stop_the_host(string api, string webSocket)
    {
        var problem = await Assert.ThrowsAnyAsync<Exception>(
            () => ChatHost.StartAsync(http => (http.ApiPrefix, http.WebSocketPrefix) = (api, webSocket)));
        Assert.Contains("Prefix", problem.Message);
    }

    [Fact]
    public async Task Bad_settings_stop_the_host_and_are_named()
    {
        var problem = await Assert.ThrowsAnyAsync<Exception>(() => ChatHost.StartAsync(http => http.WebSocket.QueueEvents = 0));
        Assert.Contains("Chat:WebSocket:QueueEvents", problem.Message);
    }
}

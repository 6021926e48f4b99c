using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Wwmaa.Chat.Tests;

namespace Wwmaa.Chat.AspNetCore.Tests.Http;

public sealed class AuthenticationTests : HostTest
{
    private const string WebSocket = $"/ws/training/{ChatHost.Session}/chat";

    private static long Now => DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    public static TheoryData<string, string?> BadTokens => new()
    {
        { "none at all", null },
        { "no token", "nonsense" },
        { "empty parts", ".." },
        { "no subject", Jwt.Sign(new { exp = Now + 60, role = "member" }) },
        { "an empty subject", Jwt.Sign(new { sub = "", exp = Now + 60, role = "member" }) },
        { "a long subject", Jwt.Sign(new { sub = new string('x', 129), exp = Now + 60, role = "member" }) },
        { "no expiry", Jwt.Sign(new { sub = "ann", role = "member" }) },
        { "expired", Jwt.Sign(new { sub = "ann", role = "member", exp = Now - 10 }) },
        { "an expiry that is no number", Jwt.Sign(new { sub = "ann", role = "member", exp = "soon" }) },
        { "an expiry below all time", Jwt.Sign(new { sub = "ann", role = "member", exp = -1e300 }) },
        { "not yet valid", Jwt.Sign(new { sub = "ann", role = "member", exp = Now + 60, nbf = Now + 30 }) },
        { "another key", Jwt.Sign(new { sub = "ann", role = "member", exp = Now + 60 }, "another key, which is as long as 32 bytes") },
        { "unsigned", Jwt.Sign(new { sub = "ann", role = "member", exp = Now + 60 }, alg: "none") },
        { "another algorithm", Jwt.Sign(new { sub = "ann", role = "member", exp = Now + 60 }, Jwt.Key + Jwt.Key, alg: "HS512") },
    };

    [Theory, MemberData(nameof(BadTokens)), Rule("1.1"), Rule("1.3")]
    public async Task A_bad_token_is_no_token(string what, string? token)
    {
        var reply = await Host.SendRawAsync("GET", $"/api/training/sessions/{ChatHost.Session}/chat", token);
        reply.AssertRefused(401);
        Assert.True(reply.Headers["WWW-Authenticate"] == "Bearer", what);
    }

    [Theory, MemberData(nameof(BadTokens)), Rule("1.5")]
    public async Task A_bad_token_opens_no_websocket(string what, string? token)
    {
        var reply = await Host.HandshakeAsync(WebSocket + (token is null ? "" : "?token=" + token));
        reply.AssertRefused(401);
        Assert.True(reply.Headers["WWW-Authenticate"] == "Bearer", what);
    }

    [Fact, Rule("1.3")]
    public async Task A_token_counts_for_a_few_seconds_after_its_end() => Assert.Equal(
        200,
        (await Host.SendRawAsync(
            "GET",
            $"/api/training/sessions/{ChatHost.Session}/chat",
            Jwt.Sign(new { sub = "ann", role = "member", exp = Now - 2 }))).Status);

    [Theory, Rule("1.2")]
    [InlineData("public")]
    [InlineData("Member")]
    [InlineData("root")]
    [InlineData("")]
    public async Task Without_a_known_role_there_is_no_access(string role)
    {
        (await Host.SendAsync("GET ", "ann", role: role)).AssertRefused(403, "Insufficient permissions");
        (await Host.HandshakeAsync(WebSocket + "?token=" + Jwt.For("ann", role))).AssertRefused(403, "Insufficient permissions");
    }

    [Fact, Rule("1.2")]
    public async Task A_role_is_needed()
    {
        var token = Jwt.Sign(new { sub = "ann", exp = Now + 60 });
        (await Host.SendRawAsync("GET", $"/api/training/sessions/{ChatHost.Session}/chat", token)).AssertRefused(403);
    }

    [Fact, Rule("1.5")]
    public async Task A_websocket_takes_its_token_from_the_query_or_the_header()
    {
        Assert.Equal(101, (await Host.HandshakeAsync(WebSocket + "?token=" + Jwt.For("ann"))).Status);
        Assert.Equal(101, (await Host.HandshakeAsync(WebSocket, Jwt.For("ann"))).Status);
    }

    [Theory, Rule("1.6")]
    [InlineData(253402300799)]
    [InlineData(2147483648)]
    public async Task A_token_may_be_good_until_the_end_of_time(long exp) => Assert.Equal(
        101, (await Host.HandshakeAsync(WebSocket + "?token=" + Jwt.Sign(new { sub = "ann", role = "member", exp }))).Status);

    [Fact, Rule("1.5")]
    public async Task The_rest_api_takes_none_from_the_query() => (await Host.SendRawAsync(
        "GET", $"/api/training/sessions/{ChatHost.Session}/chat?token={Jwt.For("ann")}", null)).AssertRefused(401);

    [Theory, Rule("1.5"), Rule("2.1")]
    [InlineData("not-a-uuid")]
    [InlineData("0190b3a0000070008000000000000001")]
    [InlineData("%7B0190b3a0-0000-7000-8000-000000000001%7D")]
    public async Task What_is_no_session_is_not_found(string session)
    {
        (await Host.HandshakeAsync($"/ws/training/{session}/chat?token={Jwt.For("ann")}")).AssertRefused(404, "Session not found");
        (await Host.SendRawAsync("GET", $"/api/training/sessions/{session}/chat", Jwt.For("ann"))).AssertRefused(404, "Session not found");
    }

    [Fact, Rule("2.1")]
    public async Task Either_case_names_one_session()
    {
        await Host.SendRawAsync(
            "POST", $"/api/training/sessions/{ChatHost.Session.ToUpperInvariant()}/chat", Jwt.For("ann"), Json("""{"message":"hi"}"""));
        Assert.Equal(ChatHost.Session, (await Host.SendAsync("GET ", "ann")).Json[0].GetProperty("session_id").GetString());
    }

    [Fact, Rule("1.4")]
    public async Task Names_come_from_the_token()
    {
        foreach (var (payload, name) in new (object, string)[]
        {
            (new { sub = "u1", role = "member", exp = Now + 60, name = "Ann", email = "ann@example.com" }, "Ann"),
            (new { sub = "u2", role = "member", exp = Now + 60, email = "ann@example.com" }, "ann@example.com"),
            (new { sub = "u3", role = "member", exp = Now + 60 }, "Unknown User"),
        })
        {
            var reply = await Host.SendRawAsync(
                "POST", $"/api/training/sessions/{ChatHost.Session}/chat", Jwt.Sign(payload), Json("""{"message":"hi"}"""));
            Assert.Equal(name, reply.Json.GetProperty("user_name").GetString());
        }
    }

    [Fact, Rule("1.7")]
    public async Task No_token_is_ever_logged()
    {
        var (good, bad) = (Jwt.For("ann"), Jwt.For("ann", lifetimeSeconds: -60));
        await using (var socket = await ChatSocket.ConnectAsync(Host.Address, ChatHost.Session, good))
        {
            await socket.SayAsync("hi");
            await socket.WaitForAsync("chat_message");
            await socket.CloseAsync();
        }

        await Host.HandshakeAsync(WebSocket + "?token=" + bad);
        await Host.SendRawAsync("GET", $"/api/training/sessions/{ChatHost.Session}/chat", bad);
        var log = string.Join("\n", Host.Log.GetSnapshot().Select(record => $"{record.Message} {record.Exception}"));
        Assert.NotEmpty(log);
        foreach (var part in good.Split('.')[1..].Concat(bad.Split('.')[1..]))
            Assert.DoesNotContain(part, log);
    }

    [Fact]
    public async Task A_hosts_own_policy_is_kept_and_answered_alike()
    {
        await using var host = await ChatHost.StartAsync(
            services: services => services.AddAuthorizationBuilder().AddPolicy("vip", policy => policy.RequireClaim("vip")),
            endpoints: endpoints => endpoints.RequireAuthorization("vip"));
        (await host.SendAsync("GET ", "ann")).AssertRefused(403);
        (await host.SendAsync("GET ", null)).AssertRefused(401);
        (await host.HandshakeAsync(WebSocket)).AssertRefused(401);
    }

    [Fact]
    public void A_short_signing_key_is_refused() => Assert.Throws<ArgumentException>(() =>
        Authentication.JwtAuthenticationExtensions.AddWwmaaChatJwt(new ServiceCollection().AddAuthentication(), "short"));
}

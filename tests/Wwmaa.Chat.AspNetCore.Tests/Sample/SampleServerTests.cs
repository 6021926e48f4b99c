using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Wwmaa.Chat.Tests;

namespace Wwmaa.Chat.AspNetCore.Tests.Sample;

/// <summary>The sample server as a process of its own, driven from outside.</summary>
public sealed class SampleServerTests
{
    private static readonly (string, string) SigningKey = ("Chat__Jwt__SigningKey", Jwt.Key);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact, Rule("3.5")]
    public async Task The_api_references_own_client_runs_against_it_unchanged()
    {
        await using var server = await ServerProcess.StartSampleAsync(SigningKey);
        var script = Path.Combine(SourceFolder(), "client", "scenario.mjs");
        await using var node = ServerProcess.Start(
            "node",
            $"{script} {server.Address.ToString().TrimEnd('/')} {ChatHost.Session}",
            ("ANN", Jwt.For("ann")),
            ("BOB", Jwt.For("bob")),
            ("MOE", Jwt.For("moe", "instructor")));
        Assert.True(await node.WaitForExitAsync() == 0, node.Output);
        Assert.Contains("scenario passed", node.Output);
    }

    [Fact]
    public async Task In_development_it_needs_no_key_and_gives_out_tokens()
    {
        await using var server = await ServerProcess.StartSampleAsync(("ASPNETCORE_ENVIRONMENT", "Development"));
        using var http = new HttpClient { BaseAddress = server.Address };
        var reply = await http.PostAsJsonAsync("/demo/token", new { name = "Ann", role = "instructor", user_id = "ann" }, Cancel);
        var token = await reply.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal(["token", "user_id", "expires_at"], token.EnumerateObject().Select(field => field.Name));
        await using var socket = await ChatSocket.ConnectAsync(server.Address, ChatHost.Session, token.GetProperty("token").GetString()!);
        await socket.SayAsync("hi");
        Assert.Equal("Ann", (await socket.WaitForAsync("chat_message")).GetProperty("user_name").GetString());
        foreach (var bad in new[] { """{"role":"member"}""", """{"name":"A","role":"king"}""", """{"name":5}""", "x", "" })
        {
            var refused = await http.PostAsync("/demo/token", HostTest.Json(bad), Cancel);
            Assert.Equal((400, "application/json"), ((int)refused.StatusCode, refused.Content.Headers.ContentType?.MediaType));
        }
    }

    [Fact]
    public async Task It_says_how_it_is_and_what_it_can()
    {
        await using var server = await ServerProcess.StartSampleAsync(SigningKey);
        using var http = new HttpClient { BaseAddress = server.Address };
        Assert.Equal("Healthy", await http.GetStringAsync("/health/live", Cancel));
        Assert.Equal("Healthy", await http.GetStringAsync("/health/ready", Cancel));
        Assert.Equal(200, (int)(await http.GetAsync("/", Cancel)).StatusCode);
        Assert.Equal(404, (int)(await http.PostAsJsonAsync("/demo/token", new { name = "Eve" }, Cancel)).StatusCode);

        var document = await http.GetFromJsonAsync<JsonElement>("/openapi/v1.json", Cancel);
        var paths = document.GetProperty("paths").EnumerateObject().ToDictionary(path => path.Name, path => path.Value);
        Assert.Equal(9, paths.Count);
        var chat = paths["/api/training/sessions/{session_id}/chat"];
        Assert.Equal(["get", "post"], chat.EnumerateObject().Select(method => method.Name).Order());
        var body = chat.GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json");
        Assert.Contains("SendMessageBody", body.GetProperty("schema").GetRawText());
        Assert.Contains("\"before\"", chat.GetProperty("get").GetProperty("parameters").GetRawText());
    }

    [Theory]
    [InlineData("Chat:Jwt:SigningKey", "short")]
    [InlineData("Chat:Jwt:ClockSkew", "-00:00:01")]
    [InlineData("Chat:Store:Provider", "Oracle")]
    [InlineData("Chat:Sessions:Allowed:0", "not-a-uuid")]
    [InlineData("Chat:Sessions:Allowed", "0190b3a0-0000-7000-8000-000000000001")]
    [InlineData("Chat:Profanity:AllowedWords", "word")]
    [InlineData("Chat:ApiPrefix", "/a/{b")]
    [InlineData("Chat:Messages:MaxLength", "0")]
    [InlineData("Chat:Messages:MaxLength", "many")]
    [InlineData("Chat:RateLimits:Messages:Window", "00:00:00")]
    [InlineData("Chat:Typing:Timeout", "soon")]
    [InlineData("Chat:Strikes:Threshold", "-1")]
    [InlineData("Chat:Hands:Retention", "-00:00:01")]
    [InlineData("Chat:WebSocket:MaxMessageBytes", "1")]
    [InlineData("Chat:WebSocket:QueueEvents", "0")]
    [InlineData("Chat:WebSocket:KeepAliveInterval", "00:00:00")]
    public async Task A_bad_setting_stops_it_with_the_keys_name(string key, string value)
    {
        var settings = new Dictionary<string, string>
        {
            ["Chat__Jwt__SigningKey"] = Jwt.Key,
            [key.Replace(":", "__", StringComparison.Ordinal)] = value,
        };
        await using var server = ServerProcess.Start(
            "dotnet",
            ServerProcess.PathOf("SampleServer") + " --urls http://127.0.0.1:0",
            [.. settings.Select(setting => (setting.Key, setting.Value))]);
        Assert.NotEqual(0, await server.WaitForExitAsync());
        Assert.Contains(key, server.Output);
        Assert.DoesNotContain("   at ", server.Output);
    }

    [Fact]
    public async Task In_production_it_does_not_start_without_a_key()
    {
        await using var server = ServerProcess.Start("dotnet", ServerProcess.PathOf("SampleServer") + " --urls http://127.0.0.1:0");
        Assert.NotEqual(0, await server.WaitForExitAsync());
        Assert.Contains("Chat:Jwt:SigningKey", server.Output);
    }

    [Fact, Rule("5.5")]
    public async Task Settings_come_from_the_environment()
    {
        await using var server = await ServerProcess.StartSampleAsync(
            SigningKey,
            ("Chat__RateLimits__Messages__Limit", "1"),
            ("Chat__RateLimits__Messages__Window", "01:00:00"),
            ("Chat__Messages__MaxLength", "5"),
            ("Chat__Profanity__AdditionalWords__0", "ninja"),
            ("Chat__Profanity__AllowedWords__0", "shit"),
            ("Chat__Sessions__Allowed__0", ChatHost.Session),
            ("Chat__WebSocket__MaxMessageBytes", "256"));
        await using var socket = await ChatSocket.ConnectAsync(server.Address, ChatHost.Session, Jwt.For("ann"));
        Assert.Equal("Message must be 1-5 characters", await socket.RefusalAsync("""{"type":"chat_message","message":"123456"}"""));
        await socket.SayAsync("ninja");
        await socket.WaitForAsync("chat_message", "message", "*****");
        Assert.Equal("Rate limit exceeded: 1 message per hour", await socket.RefusalAsync("""{"type":"chat_message","message":"two"}"""));
        await using var moe = await ChatSocket.ConnectAsync(server.Address, ChatHost.Session, Jwt.For("moe", "admin"));
        await moe.SayAsync("shit");
        await moe.WaitForAsync("chat_message", "message", "shit");
        await moe.SayAsync(new string('x', 300));
        await moe.Closed;
        Assert.Equal(1009, (int)moe.CloseStatus!);

        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", Jwt.For("ann"));
        Assert.Equal(404, (int)(await http.GetAsync("/api/training/sessions/0190b3a0-0000-7000-8000-000000000009/chat", Cancel)).StatusCode);
    }

    [Fact, Rule("12.5")]
    public async Task On_sigterm_it_says_goodbye_and_exits_with_0()
    {
        await using var server = await ServerProcess.StartSampleAsync(SigningKey);
        await using var reading = await ChatSocket.ConnectAsync(server.Address, ChatHost.Session, Jwt.For("ann"));
        await using var silent = await ChatSocket.ConnectAsync(server.Address, ChatHost.Session, Jwt.For("bob"), reads: false);
        await reading.WaitForAsync("user_joined");
        var watch = Stopwatch.StartNew();
        server.Terminate();
        await reading.Closed;
        Assert.Equal(1001, (int)reading.CloseStatus!);
        Assert.Equal(0, await server.WaitForExitAsync());
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Fact, Rule("1.7")]
    public async Task It_prints_no_token_however_much_it_logs()
    {
        await using var server = await ServerProcess.StartSampleAsync(
            SigningKey, ("Logging__LogLevel__Default", "Trace"), ("Logging__LogLevel__Microsoft.AspNetCore", "Trace"));
        var token = Jwt.For("ann");
        await using var socket = await ChatSocket.ConnectAsync(server.Address, ChatHost.Session, token);
        await socket.SayAsync("hi");
        await socket.WaitForAsync("chat_message");
        using var http = new HttpClient { BaseAddress = server.Address };
        await http.GetAsync($"/ws/training/{ChatHost.Session}/chat?token={token}x", Cancel);
        server.Terminate();
        await server.WaitForExitAsync();
        Assert.Contains("/ws/training", server.Output);
        Assert.DoesNotContain(token.Split('.')[1], server.Output);
    }

    private static string SourceFolder() =>
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", ".."));
}

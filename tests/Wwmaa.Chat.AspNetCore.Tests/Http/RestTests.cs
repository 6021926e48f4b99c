using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Wwmaa.Chat.Tests;

namespace Wwmaa.Chat.AspNetCore.Tests.Http;

public sealed class RestTests : HostTest
{
    private const string Api = $"/api/training/sessions/{ChatHost.Session}/chat";

    [Fact, Rule("3.9")]
    public async Task A_sent_message_comes_back_as_its_record()
    {
        var reply = await Host.SendAsync("POST ", "ann", """{"message":"Hello, class!","is_private":false,"recipient_id":null}""");
        Assert.Equal(201, reply.Status);
        Assert.Equal("application/json", reply.Headers["Content-Type"]);
        Assert.Equal(
            ["id", "session_id", "user_id", "user_name", "message", "is_private", "recipient_id", "recipient_name", "reactions", "timestamp", "is_deleted"],
            reply.Json.EnumerateObject().Select(field => field.Name));
        Assert.Equal('7', reply.Json.GetProperty("id").GetString()![14]);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", reply.Json.GetProperty("timestamp").GetString()!);
    }

    [Fact, Rule("3.10")]
    public async Task A_repeated_message_is_answered_with_200()
    {
        const string Body = """{"message":"once","client_message_id":"id-1"}""";
        var first = await Host.SendAsync("POST ", "ann", Body);
        var again = await Host.SendAsync("POST ", "ann", Body);
        Assert.Equal((201, 200), (first.Status, again.Status));
        Assert.Equal(first.Body, again.Body);
        Assert.Equal("id-1", again.Json.GetProperty("client_message_id").GetString());
        (await Host.SendAsync("POST ", "ann", """{"message":"other","client_message_id":"id-1"}"""))
            .AssertRefused(409, "client_message_id was used for another message");

        await Host.SendAsync($"DELETE /{first.Json.GetProperty("id")}", "moe", role: "instructor");
        var deleted = await Host.SendAsync("POST ", "ann", Body);
        Assert.Equal((200, true), (deleted.Status, deleted.Json.GetProperty("is_deleted").GetBoolean()));
    }

    [Fact, Rule("5.2")]
    public async Task Over_the_limit_the_answer_says_when_to_try_again()
    {
        for (var i = 0; i < 5; i++)
            Assert.Equal(201, (await Host.SendAsync("POST ", "ann", """{"message":"hi"}""")).Status);
        var reply = await Host.SendAsync("POST ", "ann", """{"message":"hi"}""");
        reply.AssertRefused(429, "Rate limit exceeded: 5 messages per 10 seconds");
        Assert.InRange(int.Parse(reply.Headers["Retry-After"], CultureInfo.InvariantCulture), 9, 10);
        Assert.Equal(201, (await Host.SendAsync("POST ", "bob", """{"message":"hi"}""")).Status);
    }

    [Fact, Rule("7.5"), Rule("7.2")]
    public async Task Reactions_come_and_go()
    {
        var id = await SayAsync("ann", "hi");
        var body = $$"""{"message_id":"{{id}}","reaction":"👍"}""";
        Assert.Equal(204, (await Host.SendAsync("POST /reaction", "bob", body)).Status);
        Assert.Equal(204, (await Host.SendAsync("POST /reaction", "bob", body)).Status);
        Assert.Equal("""{"👍":1}""", (await Host.SendAsync("GET ", "ann")).Json[0].GetProperty("reactions").GetRawText());
        Assert.Equal(204, (await Host.SendAsync("DELETE /reaction", "bob", body)).Status);
        Assert.Equal(204, (await Host.SendAsync("DELETE /reaction", "bob", body)).Status);
        Assert.Equal("{}", (await Host.SendAsync("GET ", "ann")).Json[0].GetProperty("reactions").GetRawText());
        (await Host.SendAsync("POST /reaction", "bob", $$"""{"message_id":"{{id}}","reaction":"x"}"""))
            .AssertRefused(400, "Invalid reaction. Must be one of: ['👍', '👏', '❤️', '🔥']");
        (await Host.SendAsync("POST /reaction", "bob", """{"message_id":"x","reaction":"👍"}""")).AssertRefused(404, "Message not found");
    }

    [Fact, Rule("8.1"), Rule("8.4")]
    public async Task Hands_go_up_and_down()
    {
        var first = await Host.SendAsync("POST /raise-hand", "ann");
        var again = await Host.SendAsync("POST /raise-hand", "ann");
        Assert.Equal((201, 200, first.Body), (first.Status, again.Status, again.Body));
        Assert.Equal(
            ["id", "session_id", "user_id", "user_name", "is_active", "raised_at"],
            first.Json.EnumerateObject().Select(field => field.Name));
        Assert.Equal($"[{first.Body}]", (await Host.SendAsync("GET /raise-hand", "bob")).Body);
        Assert.Equal(204, (await Host.SendAsync("DELETE /raise-hand", "ann")).Status);
        Assert.Equal(204, (await Host.SendAsync("DELETE /raise-hand", "ann")).Status);
        await Host.SendAsync("POST /raise-hand", "bob");
        Assert.Equal(204, (await Host.SendAsync("DELETE /raise-hand/bob", "moe", role: "admin")).Status);
        Assert.Equal("[]", (await Host.SendAsync("GET /raise-hand", "ann")).Body);
        (await Host.SendAsync("DELETE /raise-hand/nobody", "moe", role: "admin")).AssertRefused(404, "User not found");
    }

    [Fact, Rule("9.1"), Rule("9.2"), Rule("9.3"), Rule("9.4"), Rule("9.5")]
    public async Task Moderators_moderate()
    {
        var id = await SayAsync("ann", "hi");
        (await Host.SendAsync($"DELETE /{id}", "ann")).AssertRefused(403, "Only instructors can delete messages");
        (await Host.SendAsync("POST /mute", "bob", """{"user_id":"ann"}""")).AssertRefused(403, "Only instructors can mute users");
        (await Host.SendAsync("DELETE /mute/ann", "bob")).AssertRefused(403, "Only instructors can unmute users");

        Assert.Equal(204, (await Host.SendAsync($"DELETE /{id}", "moe", role: "instructor")).Status);
        (await Host.SendAsync($"DELETE /{id}", "moe", role: "instructor")).AssertRefused(404, "Message not found");
        (await Host.SendAsync("DELETE /not-a-uuid", "moe", role: "instructor")).AssertRefused(404, "Message not found");

        Assert.Equal(204, (await Host.SendAsync("POST /mute", "moe", """{"user_id":"ann","duration_minutes":null,"reason":"Spam"}""", "instructor")).Status);
        (await Host.SendAsync("POST ", "ann", """{"message":"hi"}""")).AssertRefused(403, "You are muted permanently. Reason: Spam");
        (await Host.SendAsync("POST /mute", "moe", """{"user_id":"ann","duration_minutes":0}""", "instructor")).AssertRefused(400);
        (await Host.SendAsync("POST /mute", "moe", """{"user_id":"nobody"}""", "instructor")).AssertRefused(404, "User not found");
        (await Host.SendAsync("POST /mute", "moe", """{"user_id":"moe"}""", "instructor")).AssertRefused(403, "Instructors cannot be muted");
        Assert.Equal(204, (await Host.SendAsync("DELETE /mute/ann", "moe", role: "instructor")).Status);
        Assert.Equal(204, (await Host.SendAsync("DELETE /mute/ann", "moe", role: "instructor")).Status);
        (await Host.SendAsync("DELETE /mute/nobody", "moe", role: "instructor")).AssertRefused(404, "User not found");
        Assert.Equal(201, (await Host.SendAsync("POST ", "ann", """{"message":"hi"}""")).Status);

        (await Host.SendAsync("GET /audit", "ann")).AssertRefused(403);
        var audit = (await Host.SendAsync("GET /audit?limit=2&offset=1", "moe", role: "board_member")).Json;
        Assert.Equal(["user_muted", "user_unmuted"], audit.EnumerateArray().Select(entry => entry.GetProperty("action").GetString()));
        Assert.Equal(
            ["id", "session_id", "timestamp", "actor_id", "action", "target_id", "details"],
            audit[0].EnumerateObject().Select(field => field.Name));
        Assert.Equal("Spam", audit[0].GetProperty("details").GetProperty("reason").GetString());
    }

    [Theory, Rule("11.1"), Rule("11.2")]
    [InlineData("json", "application/json")]
    [InlineData("csv", "text/csv; charset=utf-8")]
    [InlineData("txt", "text/plain; charset=utf-8")]
    public async Task A_chat_is_exported_as_a_file(string format, string mediaType)
    {
        await SayAsync("ann", "Grüße 👍");
        var reply = await Host.SendAsync($"GET /export?format={format}&include_private=true", "moe", role: "instructor");
        Assert.Equal(200, reply.Status);
        Assert.Equal(mediaType, reply.Headers["Content-Type"]);
        Assert.Equal($"attachment; filename=chat_{ChatHost.Session}.{format}", reply.Headers["Content-Disposition"]);
        Assert.Contains("Grüße 👍", reply.Body);
    }

    [Theory, Rule("11.1")]
    [InlineData("", "Format must be 'json', 'csv', or 'txt'")]
    [InlineData("?format=xml", "Format must be 'json', 'csv', or 'txt'")]
    [InlineData("?format=json&format=csv", "Format must be 'json', 'csv', or 'txt'")]
    [InlineData("?format=json&include_private=yes", "include_private must be 'true' or 'false'")]
    [InlineData("?format=json&include_private=", "include_private must be 'true' or 'false'")]
    public async Task A_bad_export_is_refused(string query, string detail) =>
        (await Host.SendAsync("GET /export" + query, "moe", role: "instructor")).AssertRefused(400, detail);

    [Fact, Rule("9.1")]
    public async Task Members_export_nothing() =>
        (await Host.SendAsync("GET /export?format=json", "ann")).AssertRefused(403, "Only instructors can export chat");

    [Theory, Rule("4.1"), Rule("4.3")]
    [InlineData("limit=0")]
    [InlineData("limit=501")]
    [InlineData("limit=-1")]
    [InlineData("limit=ten")]
    [InlineData("limit=")]
    [InlineData("limit=+5")]
    [InlineData("limit=1.0")]
    [InlineData("limit=99999999999999999999")]
    [InlineData("limit=1&limit=2")]
    [InlineData("offset=-1")]
    [InlineData("offset=x")]
    [InlineData("order=up")]
    [InlineData("order=")]
    [InlineData("after=0190b3a0-0000-7000-8000-000000000001&before=0190b3a0-0000-7000-8000-000000000001")]
    public async Task A_bad_page_is_refused(string query) => (await Host.SendAsync("GET ?" + query, "ann")).AssertRefused(400);

    [Theory, Rule("4.3"), Rule("13.2")]
    [InlineData("after=x")]
    [InlineData("before=0190b3a0-0000-7000-8000-000000000001")]
    public async Task An_unknown_cursor_is_not_found(string query) =>
        (await Host.SendAsync("GET ?" + query, "ann")).AssertRefused(404, "Message not found");

    [Fact, Rule("4.1")]
    public async Task Pages_are_as_long_as_asked()
    {
        foreach (var text in new[] { "a", "b", "c" })
            await SayAsync("ann", text);
        Assert.Equal(["c", "b"], (await Host.SendAsync("GET ?limit=2&order=desc", "ann")).Json.EnumerateArray().Select(m => m.GetProperty("message").GetString()));
        Assert.Equal(["b"], (await Host.SendAsync("GET ?limit=1&offset=1", "ann")).Json.EnumerateArray().Select(m => m.GetProperty("message").GetString()));
    }

    [Theory, Rule("13.1")]
    [InlineData("", "Invalid JSON")]
    [InlineData("{", "Invalid JSON")]
    [InlineData("[]", "Message must be a JSON object")]
    [InlineData("{}", "Message cannot be empty")]
    [InlineData("{\"message\":null}", "Message cannot be empty")]
    [InlineData("{\"message\":5}", "message must be a string")]
    [InlineData("{\"message\":\"\\ud800\"}", "Message contains invalid characters")]
    [InlineData("{\"message\":\"x\",\"is_private\":\"true\"}", "is_private must be a boolean")]
    [InlineData("{\"message\":\"x\",\"recipient_id\":\"bob\"}", "recipient_id needs is_private to be true")]
    public async Task A_bad_body_is_400(string body, string detail) =>
        (await Host.SendAsync("POST ", "ann", body)).AssertRefused(400, detail);

    [Theory, Rule("13.1")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task A_body_that_is_not_json_is_415(string? type)
    {
        var content = new ByteArrayContent("{\"message\":\"hi\"}"u8.ToArray());
        if (type is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        (await Host.SendRawAsync("POST", Api, Jwt.For("ann"), content)).AssertRefused(415);
    }

    [Theory, Rule("13.1")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_64_kib_is_413(bool isChunked)
    {
        var bytes = Encoding.UTF8.GetBytes("{\"message\":\"hi\",\"x\":\"" + new string('x', 64 * 1024) + "\"}");
        HttpContent content = isChunked ? new StreamContent(new MemoryStream(bytes)) : new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (isChunked)
            content.Headers.ContentLength = null;
        (await Host.SendRawAsync("POST", Api, Jwt.For("ann"), content)).AssertRefused(413);
    }

    [Fact, Rule("13.1")]
    public async Task After_a_body_that_is_too_large_the_connection_goes_on()
    {
        for (var i = 0; i < 3; i++)
            await A_body_over_64_kib_is_413(isChunked: true);
        Assert.DoesNotContain(Host.Log.GetSnapshot(), record => record.Exception is InvalidOperationException);
    }

    [Fact, Rule("13.1")]
    public async Task A_body_of_just_64_kib_is_read()
    {
        const string Start = "{\"message\":\"hi\",\"x\":\"";
        var body = Start + new string('x', (64 * 1024) - Start.Length - 2) + "\"}";
        Assert.Equal(201, (await Host.SendAsync("POST ", "ann", body)).Status);
    }

    [Theory, Rule("13.1"), Rule("13.3")]
    [InlineData("PUT", "", "POST, GET")]
    [InlineData("PATCH", "", "POST, GET")]
    [InlineData("DELETE", "", "POST, GET")]
    [InlineData("GET", "/0190b3a0-0000-7000-8000-000000000001", "DELETE")]
    [InlineData("GET", "/mute", "POST")]
    [InlineData("DELETE", "/mute", "POST")]
    [InlineData("GET", "/mute/ann", "DELETE")]
    [InlineData("GET", "/reaction", "POST, DELETE")]
    [InlineData("PUT", "/raise-hand", "POST, GET, DELETE")]
    [InlineData("POST", "/raise-hand/ann", "DELETE")]
    [InlineData("DELETE", "/export", "GET")]
    [InlineData("DELETE", "/audit", "GET")]
    public async Task A_wrong_method_is_405_with_what_is_allowed(string method, string path, string allow)
    {
        var reply = await Host.SendRawAsync(method, Api + path, Jwt.For("moe", "instructor"));
        reply.AssertRefused(405);
        Assert.Equal(allow, reply.Headers["Allow"]);
    }

    [Theory, Rule("13.1")]
    [InlineData("/api/training/sessions")]
    [InlineData("/api/training/sessions/x")]
    [InlineData($"{Api}s")]
    [InlineData($"{Api}/a/b/c/d")]
    [InlineData($"{Api}/mute/a/b")]
    [InlineData("/ws/training/x")]
    public async Task A_miss_under_the_prefix_is_404(string path) =>
        (await Host.SendRawAsync("GET", path, Jwt.For("ann"))).AssertRefused(404);

    [Theory, Rule("13.2")]
    [InlineData("auth0|ann@example.com +ü")]
    [InlineData("a/b")]
    [InlineData("a%2Fb")]
    [InlineData("/")]
    public async Task User_ids_are_opaque(string user)
    {
        var token = Jwt.Sign(new { sub = user, role = "member", exp = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 60 });
        await Host.SendRawAsync("POST", Api + "/raise-hand", token);
        var reply = await Host.SendRawAsync("DELETE", $"{Api}/raise-hand/{Uri.EscapeDataString(user)}", Jwt.For("moe", "instructor"));
        Assert.Equal(204, reply.Status);
        Assert.Equal("[]", (await Host.SendAsync("GET /raise-hand", "ann")).Body);
    }

    private async Task<string> SayAsync(string user, string text)
    {
        var reply = await Host.SendAsync("POST ", user, System.Text.Json.JsonSerializer.Serialize(new { message = text }));
        return reply.Json.GetProperty("id").GetString()!;
    }
}

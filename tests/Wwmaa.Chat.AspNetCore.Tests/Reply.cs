using System.Text.Json;

namespace Wwmaa.Chat.AspNetCore.Tests;

/// <summary>What came back.</summary>
internal sealed record Reply(int Status, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string Detail => Json.GetProperty("detail").GetString()!;

    public static async Task<Reply> ReadAsync(HttpResponseMessage response)
    {
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Reply((int)response.StatusCode, body, headers);
    }

    /// <summary>Asserts that this is a refusal as all refusals look.</summary>
    public void AssertRefused(int status, string? detail = null)
    {
        Assert.Equal(status, Status);
        Assert.Equal("application/json", Headers["Content-Type"]);
        Assert.Equal("detail", Assert.Single(Json.EnumerateObject()).Name);
        if (detail is not null)
            Assert.Equal(detail, Detail);
    }
}

using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Wwmaa.Chat.Model;

namespace SampleServer;

/// <summary>Gives out tokens to whoever asks: for trying the chat on one's own machine, and in Development alone.</summary>
internal static class DemoTokens
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    public static void Map(WebApplication app, string signingKey)
    {
        var credentials = new SigningCredentials(
            new SymmetricSecurityKey(Encoding.UTF8.GetBytes(signingKey)), SecurityAlgorithms.HmacSha256);
        app.MapPost("/demo/token", (HttpRequest request, TimeProvider time) => IssueAsync(request, credentials, time))
            .ExcludeFromDescription();
    }

    private static async Task<IResult> IssueAsync(HttpRequest body, SigningCredentials credentials, TimeProvider time)
    {
        if (await ReadAsync(body) is not { } request)
            return Refuse("The body must be a JSON object with name, role and user_id");
        if (string.IsNullOrWhiteSpace(request.Name))
            return Refuse("name is required");
        if (request.Role is not (null or "public") && ChatRoles.Parse(request.Role) == ChatRole.Public)
            return Refuse("role must be 'public', 'member', 'instructor', 'admin' or 'board_member'");
        var userId = request.UserId ?? Guid.NewGuid().ToString();
        if (!UserId.IsValid(userId))
            return Refuse("user_id must be 1-128 characters");

        var expiresAt = Timestamp.Truncate(time.GetUtcNow() + Lifetime);
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Claims = new Dictionary<string, object>
            {
                ["sub"] = userId,
                ["name"] = request.Name,
                ["role"] = request.Role ?? "member",
            },
            Expires = expiresAt.UtcDateTime,
            SigningCredentials = credentials,
        });
        return Results.Json(new DemoTokenResponse(token, userId, Timestamp.Format(expiresAt)));
    }

    private static async Task<DemoTokenRequest?> ReadAsync(HttpRequest body)
    {
        try
        {
            return body.HasJsonContentType() ? await body.ReadFromJsonAsync<DemoTokenRequest>() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Refuse(string detail) =>
        Results.Json(new Dictionary<string, string> { ["detail"] = detail }, statusCode: StatusCodes.Status400BadRequest);
}

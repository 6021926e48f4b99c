using System.Text;
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
        app.MapPost("/demo/token", (DemoTokenRequest request, TimeProvider time) => Issue(request, credentials, time))
            .ExcludeFromDescription();
    }

    private static IResult Issue(DemoTokenRequest request, SigningCredentials credentials, TimeProvider time)
    {
        if (string.IsNullOrWhiteSpace(request.Name))
            return Refuse("name is required");
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

    private static IResult Refuse(string detail) =>
        Results.Json(new Dictionary<string, string> { ["detail"] = detail }, statusCode: StatusCodes.Status400BadRequest);
}

using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using Wwmaa.Chat.AspNetCore.Http;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.AspNetCore.Authentication;

/// <summary>The API reference's tokens.</summary>
public static class JwtAuthenticationExtensions
{
    /// <summary>The fewest bytes of a signing key: as many as HS256's hash has (RFC 7518, section 3.2).</summary>
    public const int MinKeyBytes = 32;

    /// <summary>
    /// Authenticates by JWTs signed with HS256, and by no other algorithm: in the <c>Authorization</c> header, or for a
    /// WebSocket also in the query's <c>token</c>, for browsers cannot send headers there. Refusals have the API's JSON body.
    /// </summary>
    /// <param name="builder">What <c>AddAuthentication</c> returned.</param>
    /// <param name="signingKey">The key, at least 32 bytes in UTF-8.</param>
    /// <param name="clockSkew">How long after its end, or before its beginning, a token counts. Default: 5 seconds.</param>
    /// <exception cref="ArgumentException"><paramref name="signingKey"/> is too short.</exception>
    public static AuthenticationBuilder AddWwmaaChatJwt(
        this AuthenticationBuilder builder, string signingKey, TimeSpan? clockSkew = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(signingKey);
        var key = Encoding.UTF8.GetBytes(signingKey);
        if (key.Length < MinKeyBytes)
            throw new ArgumentException($"The signing key needs at least {MinKeyBytes} bytes.", nameof(signingKey));

        var skew = clockSkew ?? TimeSpan.FromSeconds(5);
        builder.Services.Configure<ChatHttpOptions>(options => options.WebSocket.TokenClockSkew = skew);
        builder.Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<IOptions<ChatHttpOptions>>((jwt, chat) => Configure(jwt, key, skew, chat.Value.WebSocketPrefix));
        return builder.AddJwtBearer();
    }

    private static void Configure(JwtBearerOptions options, byte[] key, TimeSpan skew, string webSocketPrefix)
    {
        options.MapInboundClaims = false;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            IssuerSigningKey = new SymmetricSecurityKey(key),
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidateIssuer = false,
            ValidateAudience = false,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            ClockSkew = skew,
        };
        options.Events = new JwtBearerEvents
        {
            OnMessageReceived = context => ReadQueryTokenAsync(context, webSocketPrefix),
            OnChallenge = ChallengeAsync,
            OnForbidden = ForbidAsync,
        };
    }

    private static Task ReadQueryTokenAsync(MessageReceivedContext context, string webSocketPrefix)
    {
        if (context.Request.Path.StartsWithSegments(webSocketPrefix, StringComparison.OrdinalIgnoreCase)
            && context.Request.Query.TryGetValue("token", out var token))
        {
            context.Token = token;
        }

        return Task.CompletedTask;
    }

    private static Task ChallengeAsync(JwtBearerChallengeContext context)
    {
        context.HandleResponse();
        var error = context.AuthenticateFailure is null ? ChatError.AuthenticationRequired : ChatError.InvalidToken;
        return HttpErrors.WriteAsync(context.HttpContext, error);
    }

    private static Task ForbidAsync(ForbiddenContext context) =>
        HttpErrors.WriteAsync(context.HttpContext, ChatError.InsufficientPermissions);
}

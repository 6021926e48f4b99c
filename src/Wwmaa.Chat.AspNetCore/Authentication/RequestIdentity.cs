using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.AspNetCore.Authentication;

/// <summary>Who makes a request, and whether they may enter the session that its path names.</summary>
internal static class RequestIdentity
{
    public const string SessionRouteValue = "session_id";

    /// <summary>Asks in this order: who is it, is that a session, may they enter.</summary>
    public static async ValueTask<ChatResult<ChatAccess>> AdmitAsync(
        HttpContext context, ChatEngine engine, ChatHttpOptions options)
    {
        if (context.User.Identity?.IsAuthenticated != true)
            return HasCredentials(context) ? ChatError.InvalidToken : ChatError.AuthenticationRequired;
        if (options.ReadUser(context.User) is not { } claims)
            return ChatError.InvalidToken;
        if (!SessionId.TryParse(context.GetRouteValue(SessionRouteValue) as string, out var sessionId))
            return ChatError.SessionNotFound;

        var user = await engine.IdentifyAsync(claims, context.RequestAborted);
        return await engine.AdmitAsync(sessionId, user, context.RequestAborted);
    }

    /// <summary>When the proof runs out: as the authentication says, or as the token's own claim does; null for never.</summary>
    public static DateTimeOffset? ExpiryOf(HttpContext context)
    {
        var result = context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult;
        if (result?.Properties?.ExpiresUtc is { } expiry)
            return expiry;
        return long.TryParse(context.User.FindFirst("exp")?.Value, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(seconds, 0, DateTimeOffset.MaxValue.ToUnixTimeSeconds()))
            : null;
    }

    private static bool HasCredentials(HttpContext context) =>
        context.Request.Headers.Authorization.Count > 0 || context.Request.Query.ContainsKey("token");
}

using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.AspNetCore.Http;

/// <summary>How refusals look in HTTP: one table from codes to status, one shape of body.</summary>
internal static class HttpErrors
{
    public static Task WriteAsync(HttpContext context, ChatError error)
    {
        var status = StatusOf(error.Code);
        if (status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        if (error.RetryAfter > TimeSpan.Zero)
        {
            var seconds = Math.Ceiling(error.RetryAfter.TotalSeconds);
            context.Response.Headers.RetryAfter = seconds.ToString("F0", CultureInfo.InvariantCulture);
        }

        return WriteAsync(context, status, error.Text);
    }

    public static Task WriteAsync(HttpContext context, int status, string detail)
    {
        context.Response.StatusCode = status;
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return JsonBody.WriteAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteString("detail", detail);
            json.WriteEndObject();
        });
    }

    private static int StatusOf(ChatErrorCode code) => code switch
    {
        ChatErrorCode.Unauthenticated => StatusCodes.Status401Unauthorized,
        ChatErrorCode.Forbidden or ChatErrorCode.Muted => StatusCodes.Status403Forbidden,
        ChatErrorCode.SessionNotFound or ChatErrorCode.MessageNotFound or ChatErrorCode.UserNotFound =>
            StatusCodes.Status404NotFound,
        ChatErrorCode.ClientMessageIdReused => StatusCodes.Status409Conflict,
        ChatErrorCode.RateLimited => StatusCodes.Status429TooManyRequests,
        ChatErrorCode.StorageUnavailable or ChatErrorCode.Overloaded => StatusCodes.Status503ServiceUnavailable,
        ChatErrorCode.Internal => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status400BadRequest,
    };
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Wwmaa.Chat.AspNetCore.Http;

/// <summary>Reads opaque text from the end of a path. Routing leaves an encoded slash as it is, so that <c>%2F</c> can stand
/// for itself or for a slash; then the path as it was sent decides.</summary>
internal static class PathText
{
    public static string ReadLast(HttpContext context, string name)
    {
        var value = context.GetRouteValue(name) as string ?? "";
        if (!value.Contains("%2f", StringComparison.OrdinalIgnoreCase)
            || context.Features.Get<IHttpRequestFeature>()?.RawTarget is not { Length: > 0 } target)
        {
            return value;
        }

        var path = target.Split('?', 2)[0].TrimEnd('/');
        return Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
    }
}

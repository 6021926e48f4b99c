using System.Security.Claims;
using System.Text.RegularExpressions;
using Wwmaa.Chat.AspNetCore.Authentication;
using Wwmaa.Chat.AspNetCore.WebSockets;

namespace Wwmaa.Chat.AspNetCore;

/// <summary>All that can be set about the WebSocket and the REST API.</summary>
public sealed partial class ChatHttpOptions
{
    /// <summary>The path before <c>/{session_id}/chat</c> of the REST API. Default: <c>/api/training/sessions</c>.</summary>
    public string ApiPrefix { get; set; } = "/api/training/sessions";

    /// <summary>The path before <c>/{session_id}/chat</c> of the WebSocket. Default: <c>/ws/training</c>.</summary>
    public string WebSocketPrefix { get; set; } = "/ws/training";

    /// <summary>The greatest size of a request's body, in bytes. Default: 65536. Range: 1024-16777216.</summary>
    public int MaxBodyBytes { get; set; } = 64 * 1024;

    /// <summary>The WebSocket.</summary>
    public ChatWebSocketOptions WebSocket { get; set; } = new();

    /// <summary>Reads who acts from what the host's authentication proved; null where that names nobody.
    /// Default: the claims <c>sub</c>, <c>role</c>, <c>name</c> and <c>email</c>, or .NET's own names for them.</summary>
    public Func<ClaimsPrincipal, UserClaims?> ReadUser { get; set; } = ClaimsReader.Read;

    internal IEnumerable<string> Validate()
    {
        if (!IsPrefix(ApiPrefix))
            yield return $"ApiPrefix must be a path of plain segments, such as /api/chat, not '{ApiPrefix}'";
        if (!IsPrefix(WebSocketPrefix))
            yield return $"WebSocketPrefix must be a path of plain segments, such as /ws/chat, not '{WebSocketPrefix}'";
        if (string.Equals(ApiPrefix, WebSocketPrefix, StringComparison.OrdinalIgnoreCase))
            yield return $"WebSocketPrefix must differ from ApiPrefix, and both are '{ApiPrefix}'";
        if (MaxBodyBytes is < 1024 or > 16 * 1024 * 1024)
            yield return $"MaxBodyBytes must be 1024-16777216, not {MaxBodyBytes}";
        foreach (var problem in WebSocket.Validate())
            yield return problem;
    }

    private static bool IsPrefix(string path) => Plain().IsMatch(path);

    [GeneratedRegex(@"\A(/[A-Za-z0-9._~-]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}

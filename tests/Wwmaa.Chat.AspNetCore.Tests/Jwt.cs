using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Wwmaa.Chat.AspNetCore.Tests;

/// <summary>Makes tokens by hand, so that bad ones can be made too.</summary>
internal static class Jwt
{
    public const string Key = "a signing key for tests, of more than 32 bytes";

    public static string For(string user, string role = "member", int lifetimeSeconds = 3600) => Sign(new
    {
        sub = user,
        name = char.ToUpperInvariant(user[0]) + user[1..],
        role,
        exp = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + lifetimeSeconds,
    });

    public static string Sign(object payload, string key = Key, string alg = "HS256")
    {
        var head = Encode($$"""{"alg":"{{alg}}","typ":"JWT"}""") + "." + Encode(JsonSerializer.Serialize(payload));
        var bytes = Encoding.ASCII.GetBytes(head);
        var secret = Encoding.UTF8.GetBytes(key);
        var signature = alg switch
        {
            "none" => [],
            "HS512" => HMACSHA512.HashData(secret, bytes),
            _ => HMACSHA256.HashData(secret, bytes),
        };
        return head + "." + Base64Url.EncodeToString(signature);
    }

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}

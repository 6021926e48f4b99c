using System.Security.Claims;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.AspNetCore.Authentication;

/// <summary>Reads who acts from claims, under the names that tokens use or those that .NET maps them to.</summary>
internal static class ClaimsReader
{
    public static UserClaims? Read(ClaimsPrincipal principal)
    {
        var id = Find(principal, "sub", ClaimTypes.NameIdentifier);
        if (!UserId.IsValid(id))
            return null;
        return new UserClaims(
            new UserId(id!),
            ReadRole(principal),
            Find(principal, "name", ClaimTypes.Name),
            Find(principal, "email", ClaimTypes.Email));
    }

    private static string? Find(ClaimsPrincipal principal, string name, string mappedName) =>
        (principal.FindFirst(name) ?? principal.FindFirst(mappedName))?.Value;

    // A user with several roles may do what any of them allows.
    private static ChatRole ReadRole(ClaimsPrincipal principal)
    {
        var role = ChatRole.Public;
        foreach (var claim in principal.Claims)
        {
            if (claim.Type is "role" or ClaimTypes.Role && ChatRoles.Parse(claim.Value) is var read && read > role)
                role = read;
        }

        return role;
    }
}

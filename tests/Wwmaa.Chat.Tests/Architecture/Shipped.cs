using System.Reflection;

namespace Wwmaa.Chat.Tests.Architecture;

/// <summary>The assemblies that hosts get.</summary>
internal static class Shipped
{
    public static readonly Assembly[] Assemblies =
    [
        typeof(ChatEngine).Assembly, typeof(AspNetCore.ChatHttpOptions).Assembly, typeof(Testing.ChatClient).Assembly,
    ];
}

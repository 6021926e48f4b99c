using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Wwmaa.Chat.AspNetCore.Http;

/// <summary>What a client may do on one path, and what a description of the API says of it.</summary>
internal sealed record RestRoute
{
    public required string Method { get; init; }

    /// <summary>The path after the prefix.</summary>
    public required string Path { get; init; }

    /// <summary>The operation's name.</summary>
    public required string Name { get; init; }

    /// <summary>The operation in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>What it does.</summary>
    public required Func<HttpContext, ChatAccess, Task> Handle { get; init; }

    /// <summary>Its parameters, as the signature of a method.</summary>
    public required MethodInfo Signature { get; init; }

    /// <summary>What it returns; null for nothing.</summary>
    public Type? Returns { get; init; }

    /// <summary>The status where it made something; 200 then means that it was there already.</summary>
    public bool Creates { get; init; }
}

namespace Wwmaa.Chat.AspNetCore.Http;

/// <summary>What a client may do on one path, and what a document of the API says of it.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path after the prefix.</param>
/// <param name="Name">The operation's name.</param>
/// <param name="Summary">The operation in a sentence.</param>
/// <param name="Statuses">The statuses of success.</param>
/// <param name="Handle">What it does.</param>
internal sealed record RestRoute(
    string Method,
    string Path,
    string Name,
    string Summary,
    int[] Statuses,
    Func<Microsoft.AspNetCore.Http.HttpContext, ChatAccess, Task> Handle);

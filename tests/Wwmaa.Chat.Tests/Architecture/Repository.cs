namespace Wwmaa.Chat.Tests.Architecture;

/// <summary>Where the repository's own files are.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Root = new(() =>
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder, "Wwmaa.Chat.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
    });

    public static string File(string path) => Path.Combine(Root.Value, path);
}

namespace Wwmaa.Chat.Configuration;

/// <summary>The built-in profanity filter; it does not matter where the host brings its own.</summary>
public sealed class ProfanityOptions
{
    /// <summary>Words to censor beside the built-in ones. Default: none.</summary>
    public IList<string> AdditionalWords { get; } = [];

    /// <summary>Words never to censor. Default: none.</summary>
    public IList<string> AllowedWords { get; } = [];
}

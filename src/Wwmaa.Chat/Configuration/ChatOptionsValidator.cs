using Microsoft.Extensions.Options;

namespace Wwmaa.Chat.Configuration;

/// <summary>Lets bad options stop the host at start-up.</summary>
internal sealed class ChatOptionsValidator : IValidateOptions<ChatOptions>
{
    public ValidateOptionsResult Validate(string? name, ChatOptions options) =>
        options.Validate().ToList() is { Count: > 0 } problems
            ? ValidateOptionsResult.Fail(problems.Select(problem => "Chat:" + problem))
            : ValidateOptionsResult.Success;
}

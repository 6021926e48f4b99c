using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Commands;

/// <summary>What became of a command: refused, or done and committed to the store.</summary>
public readonly record struct CommandResult
{
    /// <summary>Why it was refused; null where it was not.</summary>
    public ChatError? Error { get; init; }

    /// <summary>Whether it changed anything; false for what already was so.</summary>
    public bool Changed { get; init; }

    /// <summary>Sending a message: the message sent or, with <see cref="Changed"/> false, the one sent under the same client message id before.</summary>
    public ChatMessage? Message { get; init; }

    /// <summary>Raising a hand: the record, new or standing.</summary>
    public RaisedHand? Hand { get; init; }

    /// <summary>A refusal.</summary>
    /// <param name="error">Why.</param>
    public static CommandResult Refused(ChatError error) => new() { Error = error };
}

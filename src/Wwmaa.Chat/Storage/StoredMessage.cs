using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Storage;

/// <summary>A message and who reacted to it.</summary>
/// <param name="Message">The message, with its reactions counted.</param>
/// <param name="Reactions">Every reaction, in any order.</param>
public sealed record StoredMessage(ChatMessage Message, IReadOnlyList<Reaction> Reactions);

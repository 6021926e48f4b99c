using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Commands;

/// <summary>Delete a message, for everybody. Moderators only.</summary>
/// <param name="MessageId">Which message.</param>
public sealed record DeleteMessage(MessageId MessageId) : ChatCommand;

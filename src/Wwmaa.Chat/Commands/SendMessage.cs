using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Commands;

/// <summary>Send a message to everyone in the session, or to one user.</summary>
/// <param name="Text">1-2000 code points after trimming (the maximum is an option).</param>
/// <param name="RecipientId">To whom alone; null for everyone.</param>
/// <param name="ClientMessageId">1-64 printable ASCII characters without blanks that make sending safe to repeat; null for none.</param>
public sealed record SendMessage(string? Text, UserId? RecipientId = null, string? ClientMessageId = null) : ChatCommand;

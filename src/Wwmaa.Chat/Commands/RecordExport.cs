namespace Wwmaa.Chat.Commands;

/// <summary>A moderator exports the chat: asks for leave, and leaves a trace.</summary>
/// <param name="Format">In which format.</param>
/// <param name="IncludePrivate">Whether private messages are in it.</param>
internal sealed record RecordExport(string Format, bool IncludePrivate) : ChatCommand;

using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Commands;

/// <summary>A command on its way to its room, with all the room cannot know by itself. A plain value: it may cross a process.</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Command">What for.</param>
/// <param name="Target">The user the command names, as the host's directory knows them; null where it does not.</param>
/// <param name="Permit">What a shared limit said.</param>
public readonly record struct CommandEnvelope(ChatUser Actor, ChatCommand Command, ChatUser? Target, RatePermit Permit);

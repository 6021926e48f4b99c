using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Rooms;

/// <summary>Which role may give which command.</summary>
internal static class Permissions
{
    private static readonly ChatError Delete = ChatError.OnlyInstructors("delete messages");
    private static readonly ChatError Mute = ChatError.OnlyInstructors("mute users");
    private static readonly ChatError Unmute = ChatError.OnlyInstructors("unmute users");
    private static readonly ChatError Export = ChatError.OnlyInstructors("export chat");
    private static readonly ChatError LowerHand = ChatError.OnlyInstructors("lower other users' hands");
    private static readonly ChatError ReadAudit = ChatError.OnlyInstructors("read the audit trail");

    /// <summary>Why the actor may not give the command; null where they may.</summary>
    public static ChatError? Check(ChatUser actor, ChatCommand command)
    {
        if (actor.IsModerator)
            return null;
        if (actor.Role != ChatRole.Member)
            return ChatError.InsufficientPermissions;
        return command switch
        {
            Commands.DeleteMessage => Delete,
            MuteUser => Mute,
            UnmuteUser => Unmute,
            RecordExport => Export,
            Commands.ReadAudit => ReadAudit,
            Commands.LowerHand { UserId: { } other } when other != actor.Id => LowerHand,
            _ => null,
        };
    }
}

using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Protocol;

namespace Wwmaa.Chat.Rooms;

/// <summary>Exporting, as far as it concerns the room: it leaves a trace.</summary>
internal static class ExportRules
{
    public static Decision Record(RoomState room, RecordExport export, ChatUser actor, Moment now) =>
        new EventDraft(room, actor, now)
            .SeeActor()
            .Audit(
                AuditAction.ChatExported,
                null,
                new AuditDetails().With("format", export.Format).With("include_private", export.IncludePrivate))
            .Done();
}

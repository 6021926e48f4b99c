using Microsoft.AspNetCore.Http;

namespace Wwmaa.Chat.AspNetCore.Http;

/// <summary>The REST API as a table.</summary>
internal static class RestRoutes
{
    private const string Chat = "/{session_id}/chat";

    public static IReadOnlyList<RestRoute> Of(RestEndpoints rest) =>
    [
        new(HttpMethods.Post, Chat, "SendMessage", "Send a message.", [201, 200], rest.SendMessageAsync),
        new(HttpMethods.Get, Chat, "GetMessages", "Read the history.", [200], rest.GetMessagesAsync),
        new(HttpMethods.Delete, Chat + "/{message_id}", "DeleteMessage", "Delete a message (moderators).", [204], rest.DeleteMessageAsync),
        new(HttpMethods.Post, Chat + "/mute", "MuteUser", "Mute a user (moderators).", [204], rest.MuteUserAsync),
        new(HttpMethods.Delete, Chat + "/mute/{user_id}", "UnmuteUser", "Unmute a user (moderators).", [204], rest.UnmuteUserAsync),
        new(HttpMethods.Post, Chat + "/reaction", "AddReaction", "React to a message.", [204], rest.AddReactionAsync),
        new(HttpMethods.Delete, Chat + "/reaction", "RemoveReaction", "Take a reaction back.", [204], rest.RemoveReactionAsync),
        new(HttpMethods.Post, Chat + "/raise-hand", "RaiseHand", "Raise one's hand.", [201, 200], rest.RaiseHandAsync),
        new(HttpMethods.Get, Chat + "/raise-hand", "GetRaisedHands", "List the raised hands.", [200], rest.GetRaisedHandsAsync),
        new(HttpMethods.Delete, Chat + "/raise-hand", "LowerHand", "Lower one's hand.", [204], rest.LowerHandAsync),
        new(HttpMethods.Delete, Chat + "/raise-hand/{user_id}", "LowerOtherHand", "Lower a user's hand (moderators).", [204], rest.LowerOtherHandAsync),
        new(HttpMethods.Get, Chat + "/export", "ExportChat", "Export the chat (moderators).", [200], rest.ExportAsync),
        new(HttpMethods.Get, Chat + "/audit", "GetAudit", "Read the audit trail (moderators).", [200], rest.GetAuditAsync),
    ];
}

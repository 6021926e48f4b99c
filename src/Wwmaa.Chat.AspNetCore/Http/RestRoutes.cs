using System.Reflection;
using Wwmaa.Chat.AspNetCore.Http.Contract;
using static Microsoft.AspNetCore.Http.HttpMethods;

namespace Wwmaa.Chat.AspNetCore.Http;

/// <summary>The REST API as a table.</summary>
internal static class RestRoutes
{
    private const string Chat = "/{session_id}/chat";

    private static readonly MethodInfo Session = typeof(IRestContract).GetMethod(nameof(IRestContract.Session))!;
    private static readonly MethodInfo OneUser = typeof(IRestContract).GetMethod(nameof(IRestContract.UserOfSession))!;
    private static readonly MethodInfo React = typeof(IRestContract).GetMethod(nameof(IRestContract.React))!;

    public static IReadOnlyList<RestRoute> Of(RestEndpoints rest) =>
    [
        new()
        {
            Method = Post,
            Path = Chat,
            Name = "SendMessage",
            Summary = "Send a message.",
            Handle = rest.SendMessageAsync,
            Signature = typeof(IRestContract).GetMethod(nameof(IRestContract.SendMessage))!,
            Returns = typeof(MessageRecord),
            Creates = true,
        },
        new()
        {
            Method = Get,
            Path = Chat,
            Name = "GetMessages",
            Summary = "Read the history.",
            Handle = rest.GetMessagesAsync,
            Signature = typeof(IRestContract).GetMethod(nameof(IRestContract.GetMessages))!,
            Returns = typeof(IReadOnlyList<MessageRecord>),
        },
        new()
        {
            Method = Delete,
            Path = Chat + "/{message_id}",
            Name = "DeleteMessage",
            Summary = "Delete a message. Moderators only.",
            Handle = rest.DeleteMessageAsync,
            Signature = typeof(IRestContract).GetMethod(nameof(IRestContract.DeleteMessage))!,
        },
        new()
        {
            Method = Post,
            Path = Chat + "/mute",
            Name = "MuteUser",
            Summary = "Mute a user. Moderators only.",
            Handle = rest.MuteUserAsync,
            Signature = typeof(IRestContract).GetMethod(nameof(IRestContract.MuteUser))!,
        },
        new()
        {
            Method = Delete,
            Path = Chat + "/mute/{user_id}",
            Name = "UnmuteUser",
            Summary = "End a user's mute. Moderators only.",
            Handle = rest.UnmuteUserAsync,
            Signature = OneUser,
        },
        new()
        {
            Method = Post,
            Path = Chat + "/reaction",
            Name = "AddReaction",
            Summary = "React to a message.",
            Handle = rest.AddReactionAsync,
            Signature = React,
        },
        new()
        {
            Method = Delete,
            Path = Chat + "/reaction",
            Name = "RemoveReaction",
            Summary = "Take a reaction back.",
            Handle = rest.RemoveReactionAsync,
            Signature = React,
        },
        new()
        {
            Method = Post,
            Path = Chat + "/raise-hand",
            Name = "RaiseHand",
            Summary = "Raise one's hand.",
            Handle = rest.RaiseHandAsync,
            Signature = Session,
            Returns = typeof(HandRecord),
            Creates = true,
        },
        new()
        {
            Method = Get,
            Path = Chat + "/raise-hand",
            Name = "GetRaisedHands",
            Summary = "List the raised hands, oldest first.",
            Handle = rest.GetRaisedHandsAsync,
            Signature = Session,
            Returns = typeof(IReadOnlyList<HandRecord>),
        },
        new()
        {
            Method = Delete,
            Path = Chat + "/raise-hand",
            Name = "LowerHand",
            Summary = "Lower one's hand.",
            Handle = rest.LowerHandAsync,
            Signature = Session,
        },
        new()
        {
            Method = Delete,
            Path = Chat + "/raise-hand/{user_id}",
            Name = "LowerOtherHand",
            Summary = "Lower a user's hand. Moderators only.",
            Handle = rest.LowerOtherHandAsync,
            Signature = OneUser,
        },
        new()
        {
            Method = Get,
            Path = Chat + "/export",
            Name = "ExportChat",
            Summary = "Export the chat as a file. Moderators only.",
            Handle = rest.ExportAsync,
            Signature = typeof(IRestContract).GetMethod(nameof(IRestContract.Export))!,
            Returns = typeof(IReadOnlyList<MessageRecord>),
        },
        new()
        {
            Method = Get,
            Path = Chat + "/audit",
            Name = "GetAudit",
            Summary = "Read the audit trail, oldest first. Moderators only.",
            Handle = rest.GetAuditAsync,
            Signature = typeof(IRestContract).GetMethod(nameof(IRestContract.GetAudit))!,
            Returns = typeof(IReadOnlyList<AuditRecord>),
        },
    ];
}

using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Wwmaa.Chat.AspNetCore.Http.Contract;

/// <summary>
/// The REST API as signatures, for what describes APIs (such as OpenAPI documents) to read. Nothing implements it: requests
/// are read by hand, so that every kind of bad input gets the answer the protocol has for it.
/// </summary>
internal interface IRestContract
{
    Task SendMessage([FromRoute(Name = "session_id")] Guid session, [FromBody] SendMessageBody body);

    Task GetMessages(
        [FromRoute(Name = "session_id")] Guid session,
        [FromQuery(Name = "limit"), DefaultValue(100)] int? limit,
        [FromQuery(Name = "offset"), DefaultValue(0L)] long? offset,
        [FromQuery(Name = "order"), Description("'asc' or 'desc'")] string? order,
        [FromQuery(Name = "after"), Description("Only messages after this one")] Guid? after,
        [FromQuery(Name = "before"), Description("Only messages before this one")] Guid? before);

    Task DeleteMessage(
        [FromRoute(Name = "session_id")] Guid session, [FromRoute(Name = "message_id")] Guid message);

    Task MuteUser([FromRoute(Name = "session_id")] Guid session, [FromBody] MuteBody body);

    Task UserOfSession([FromRoute(Name = "session_id")] Guid session, [FromRoute(Name = "user_id")] string user);

    Task React([FromRoute(Name = "session_id")] Guid session, [FromBody] ReactionBody body);

    Task Session([FromRoute(Name = "session_id")] Guid session);

    Task Export(
        [FromRoute(Name = "session_id")] Guid session,
        [FromQuery(Name = "format"), Description("'json', 'csv' or 'txt'")] string format,
        [FromQuery(Name = "include_private"), DefaultValue(false)] bool? includePrivate);

    Task GetAudit(
        [FromRoute(Name = "session_id")] Guid session,
        [FromQuery(Name = "limit"), DefaultValue(100)] int? limit,
        [FromQuery(Name = "offset"), DefaultValue(0L)] long? offset);
}

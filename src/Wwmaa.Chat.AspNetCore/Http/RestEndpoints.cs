using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Export;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Protocol;

namespace Wwmaa.Chat.AspNetCore.Http;

/// <summary>What each request of the REST API asks of the engine, and how the answer looks.</summary>
internal sealed class RestEndpoints(ChatEngine engine, ChatHttpOptions options)
{
    public Task SendMessageAsync(HttpContext context, ChatAccess access) =>
        SubmitBodyAsync(context, access, WireTypes.ChatMessage, result =>
            RespondAsync(context, result, json => RecordWriter.Write(json, result.Message!)));

    public Task AddReactionAsync(HttpContext context, ChatAccess access) =>
        SubmitBodyAsync(context, access, WireTypes.ReactionAdded, _ => RespondEmptyAsync(context));

    public Task RemoveReactionAsync(HttpContext context, ChatAccess access) =>
        SubmitBodyAsync(context, access, WireTypes.ReactionRemoved, _ => RespondEmptyAsync(context));

    public Task MuteUserAsync(HttpContext context, ChatAccess access) =>
        SubmitBodyAsync(context, access, WireTypes.MuteUser, _ => RespondEmptyAsync(context));

    public Task UnmuteUserAsync(HttpContext context, ChatAccess access) =>
        ReadUserId(context) is { } user
            ? SubmitAsync(context, access, new UnmuteUser(user), _ => RespondEmptyAsync(context))
            : HttpErrors.WriteAsync(context, ChatError.UserNotFound);

    public Task DeleteMessageAsync(HttpContext context, ChatAccess access) =>
        SubmitAsync(
            context,
            access,
            new DeleteMessage(MessageId.Parse(context.GetRouteValue("message_id") as string)),
            _ => RespondEmptyAsync(context));

    public Task RaiseHandAsync(HttpContext context, ChatAccess access) =>
        SubmitAsync(context, access, new RaiseHand(), result =>
            RespondAsync(context, result, json => RecordWriter.Write(json, result.Hand!)));

    public Task LowerHandAsync(HttpContext context, ChatAccess access) =>
        SubmitAsync(context, access, new LowerHand(), _ => RespondEmptyAsync(context));

    public Task LowerOtherHandAsync(HttpContext context, ChatAccess access) =>
        ReadUserId(context) is { } user
            ? SubmitAsync(context, access, new LowerHand(user), _ => RespondEmptyAsync(context))
            : HttpErrors.WriteAsync(context, ChatError.UserNotFound);

    public async Task GetMessagesAsync(HttpContext context, ChatAccess access)
    {
        if (!QueryReader.ReadHistory(context.Request.Query).TryGet(out var request, out var error))
            await HttpErrors.WriteAsync(context, error);
        else
            await RespondAsync(context, await engine.ReadMessagesAsync(access, request, context.RequestAborted), RecordWriter.Write);
    }

    public async Task GetRaisedHandsAsync(HttpContext context, ChatAccess access) =>
        await RespondAsync(context, await engine.ReadRaisedHandsAsync(access, context.RequestAborted), RecordWriter.Write);

    public async Task GetAuditAsync(HttpContext context, ChatAccess access)
    {
        if (!QueryReader.ReadPage(context.Request.Query).TryGet(out var page, out var error))
            await HttpErrors.WriteAsync(context, error);
        else
            await RespondAsync(context, await engine.ReadAuditAsync(access, page, context.RequestAborted), RecordWriter.Write);
    }

    public async Task ExportAsync(HttpContext context, ChatAccess access)
    {
        var query = context.Request.Query;
        if (!ExportFormats.Parse(query["format"]).TryGet(out var format, out var error)
            || !QueryReader.ReadFlag(query, "include_private").TryGet(out var includePrivate, out error)
            || !(await engine.ExportAsync(access, format, includePrivate, context.RequestAborted)).TryGet(out var export, out error))
        {
            await HttpErrors.WriteAsync(context, error);
            return;
        }

        context.Response.ContentType = export.MediaType;
        context.Response.Headers.ContentDisposition = $"attachment; filename={export.FileName}";
        await export.WriteToAsync(context.Response.Body, context.RequestAborted);
    }

    private static UserId? ReadUserId(HttpContext context) =>
        PathText.ReadLast(context, "user_id") is var text && UserId.IsValid(text) ? new UserId(text) : null;

    private static Task RespondEmptyAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static Task RespondAsync(HttpContext context, CommandResult result, Action<Utf8JsonWriter> write)
    {
        context.Response.StatusCode = result.Changed ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return JsonBody.WriteAsync(context, write);
    }

    private static Task RespondAsync<T>(
        HttpContext context, ChatResult<IReadOnlyList<T>> result, Action<Utf8JsonWriter, T> write) =>
        result.TryGet(out var list, out var error)
            ? JsonBody.WriteAsync(context, list, write)
            : HttpErrors.WriteAsync(context, error);

    private async Task SubmitBodyAsync(
        HttpContext context, ChatAccess access, string type, Func<CommandResult, Task> respond)
    {
        if (!JsonBody.IsDeclared(context.Request))
        {
            await HttpErrors.WriteAsync(
                context, StatusCodes.Status415UnsupportedMediaType, "Content-Type must be application/json");
        }
        else if (await JsonBody.ReadAsync(context, options.MaxBodyBytes) is not { } body)
        {
            await HttpErrors.WriteAsync(
                context,
                StatusCodes.Status413PayloadTooLarge,
                string.Create(CultureInfo.InvariantCulture, $"Request body must be at most {options.MaxBodyBytes} bytes"));
        }
        else if (!CommandDecoder.Decode(type, body.Span).TryGet(out var command, out var error))
        {
            await HttpErrors.WriteAsync(context, error);
        }
        else
        {
            await SubmitAsync(context, access, command, respond);
        }
    }

    private async Task SubmitAsync(
        HttpContext context, ChatAccess access, ChatCommand command, Func<CommandResult, Task> respond)
    {
        var result = await engine.SubmitAsync(access, command, context.RequestAborted);
        await (result.Error is { } error ? HttpErrors.WriteAsync(context, error) : respond(result));
    }
}

using Microsoft.Extensions.Logging;
using Wwmaa.Chat.Diagnostics;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;

namespace Wwmaa.Chat;

/// <summary>What has been, as far as a user may see it.</summary>
internal sealed class ChatHistory(IChatStore store, ILogger log)
{
    private static readonly ChatError BadLimit = ChatError.InvalidField($"limit must be 1-{Page.MaxLimit}");
    private static readonly ChatError BadOffset = ChatError.InvalidField("offset must be 0 or more");
    private static readonly ChatError TwoCursors = ChatError.InvalidField("after and before exclude each other");

    public ValueTask<ChatResult<IReadOnlyList<ChatMessage>>> ReadMessagesAsync(
        ChatAccess access, HistoryRequest request, CancellationToken cancellationToken) =>
        GuardAsync(access.SessionId, () => FindPageAsync(access, request, cancellationToken), cancellationToken);

    public ValueTask<ChatResult<IReadOnlyList<RaisedHand>>> ReadRaisedHandsAsync(
        ChatAccess access, CancellationToken cancellationToken) =>
        GuardAsync(
            access.SessionId,
            async () => ToResult(await store.ReadRaisedHandsAsync(access.SessionId, cancellationToken)),
            cancellationToken);

    public ValueTask<ChatResult<IReadOnlyList<AuditEntry>>> ReadAuditAsync(
        ChatAccess access, Page page, CancellationToken cancellationToken) =>
        GuardAsync(
            access.SessionId,
            async () => Check(page) is { } error
                ? error
                : ToResult(await store.ReadAuditAsync(access.SessionId, page, cancellationToken)),
            cancellationToken);

    /// <summary>Whether the store answers a read.</summary>
    public async ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        var result = await GuardAsync(
            default,
            async () =>
            {
                await store.FindMessageAsync(default, MessageId.Unknown, cancellationToken);
                return (ChatResult<bool>)true;
            },
            cancellationToken);
        return result.Error is null;
    }

    private static ChatError? Check(Page page)
    {
        if (page.IsValid)
            return null;
        return page.Offset < 0 ? BadOffset : BadLimit;
    }

    private static ChatResult<IReadOnlyList<T>> ToResult<T>(IReadOnlyList<T> list) => ChatResult<IReadOnlyList<T>>.Of(list);

    private async ValueTask<ChatResult<IReadOnlyList<ChatMessage>>> FindPageAsync(
        ChatAccess access, HistoryRequest request, CancellationToken cancellationToken)
    {
        var page = new Page(request.Offset, request.Limit);
        if (Check(page) is { } error)
            return error;
        if (request is { After: not null, Before: not null })
            return TwoCursors;

        var query = new MessageQuery
        {
            SessionId = access.SessionId,
            Viewer = access.User.IsModerator ? null : access.User.Id,
            Order = request.Order ?? (request.Before is null ? MessageOrder.OldestFirst : MessageOrder.Latest),
            Page = page,
        };
        if ((request.After ?? request.Before) is { } cursor)
        {
            if (await FindCursorAsync(access, cursor, cancellationToken) is not { } sequence)
                return ChatError.MessageNotFound;
            query = request.After is null ? query with { Before = sequence } : query with { After = sequence };
        }

        return ToResult(await store.ReadMessagesAsync(query, cancellationToken));
    }

    /// <summary>Where a cursor stands. A deleted message is as good as any; one that the user may not see is unknown.</summary>
    private async ValueTask<long?> FindCursorAsync(
        ChatAccess access, MessageId cursor, CancellationToken cancellationToken)
    {
        if (cursor == MessageId.Unknown)
            return null;
        var found = await store.FindMessageAsync(access.SessionId, cursor, cancellationToken);
        return found?.Message.IsVisibleTo(access.User) == true ? found.Message.Sequence : null;
    }

    private async ValueTask<ChatResult<T>> GuardAsync<T>(
        SessionId sessionId, Func<ValueTask<ChatResult<T>>> read, CancellationToken cancellationToken)
        where T : notnull
    {
        try
        {
            return await read();
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            log.ReadFailed(exception, sessionId);
            return ChatError.StorageUnavailable;
        }
    }
}

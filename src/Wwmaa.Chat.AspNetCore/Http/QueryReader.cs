using System.Globalization;
using Microsoft.AspNetCore.Http;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;

namespace Wwmaa.Chat.AspNetCore.Http;

/// <summary>Reads a request's query strictly: what is there must be right, and be there once.</summary>
internal static class QueryReader
{
    public static ChatResult<HistoryRequest> ReadHistory(IQueryCollection query)
    {
        if (!ReadPage(query).TryGet(out var page, out var error))
            return error;
        MessageOrder? order = null;
        if (query.TryGetValue("order", out var orderText))
        {
            order = orderText.ToString() switch
            {
                "asc" => MessageOrder.OldestFirst,
                "desc" => MessageOrder.NewestFirst,
                _ => null,
            };
            if (order is null)
                return ChatError.InvalidField("order must be 'asc' or 'desc'");
        }

        return new HistoryRequest
        {
            Limit = page.Limit,
            Offset = page.Offset,
            Order = order,
            After = ReadCursor(query, "after"),
            Before = ReadCursor(query, "before"),
        };
    }

    public static ChatResult<Page> ReadPage(IQueryCollection query)
    {
        if (!TryReadNumber(query, "limit", Page.First.Limit, out var limit) || limit is < 1 or > Page.MaxLimit)
            return ChatError.InvalidField($"limit must be 1-{Page.MaxLimit}");
        if (!TryReadNumber(query, "offset", 0, out var offset))
            return ChatError.InvalidField("offset must be 0 or more");
        return new Page(offset, (int)limit);
    }

    public static ChatResult<bool> ReadFlag(IQueryCollection query, string name) =>
        query.TryGetValue(name, out var text)
            ? text.ToString() switch
            {
                "true" => true,
                "false" => false,
                _ => ChatError.InvalidField($"{name} must be 'true' or 'false'"),
            }
            : false;

    // Digits alone: no sign, no blanks, no other script's digits.
    private static bool TryReadNumber(IQueryCollection query, string name, long absent, out long number)
    {
        number = absent;
        return !query.TryGetValue(name, out var text)
            || long.TryParse(text.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static MessageId? ReadCursor(IQueryCollection query, string name) =>
        query.TryGetValue(name, out var text) ? MessageId.Parse(text.ToString()) : null;
}

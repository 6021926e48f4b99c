using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;

namespace Wwmaa.Chat.Export;

/// <summary>An export that was granted, and can be written once or more.</summary>
public sealed class ChatExport
{
    private readonly SessionId _sessionId;
    private readonly IChatStore _store;
    private readonly IChatExporter _exporter;

    internal ChatExport(SessionId sessionId, ExportFormat format, bool includePrivate, bool defuseFormulas, IChatStore store)
    {
        _sessionId = sessionId;
        _store = store;
        Format = format;
        IncludesPrivate = includePrivate;
        _exporter = format switch
        {
            ExportFormat.Json => new JsonExporter(includePrivate),
            ExportFormat.Csv => new CsvExporter(defuseFormulas),
            _ => new TextExporter(),
        };
    }

    /// <summary>The format.</summary>
    public ExportFormat Format { get; }

    /// <summary>Whether private messages are in it.</summary>
    public bool IncludesPrivate { get; }

    /// <summary>The media type.</summary>
    public string MediaType => Format.ToMediaType();

    /// <summary>A file's name: <c>chat_{session_id}.{format}</c>.</summary>
    public string FileName => $"chat_{_sessionId}.{Format.ToName()}";

    /// <summary>Writes the messages as they are read, page by page: memory does not grow with the length of the chat.</summary>
    /// <param name="destination">Where to; left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public Task WriteToAsync(Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return _exporter.WriteAsync(ReadPagesAsync(cancellationToken), destination, cancellationToken);
    }

    private async IAsyncEnumerable<IReadOnlyList<ChatMessage>> ReadPagesAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = new MessageQuery
        {
            SessionId = _sessionId,
            PublicOnly = !IncludesPrivate,
            Page = new Page(0, Page.MaxLimit),
        };
        while (true)
        {
            var page = await _store.ReadMessagesAsync(query, cancellationToken);
            if (page.Count > 0)
                yield return page;
            if (page.Count < Page.MaxLimit)
                yield break;
            query = query with { After = page[^1].Sequence };
        }
    }
}

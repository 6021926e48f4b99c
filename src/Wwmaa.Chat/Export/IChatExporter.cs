using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Export;

/// <summary>Writes messages in one format: pages in, bytes out.</summary>
internal interface IChatExporter
{
    Task WriteAsync(
        IAsyncEnumerable<IReadOnlyList<ChatMessage>> pages, Stream destination, CancellationToken cancellationToken);
}

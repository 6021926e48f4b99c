using CsvHelper;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Export;

/// <summary>CSV as RFC 4180 has it, with a header. Cells that a spreadsheet would run as a formula are defused, unless switched off.</summary>
internal sealed class CsvExporter(bool defuseFormulas) : IChatExporter
{
    private static readonly string[] Header = ["timestamp", "user_name", "message", "is_private", "reactions"];

    private readonly CsvWriterOptions _options = new()
    {
        NewLine = "\r\n",
        WriteByteOrderMark = false,
        Injection = defuseFormulas ? CsvInjection.Escape : CsvInjection.None,
    };

    public async Task WriteAsync(
        IAsyncEnumerable<IReadOnlyList<ChatMessage>> pages, Stream destination, CancellationToken cancellationToken)
    {
        await using var csv = CsvWriter.Create(destination, _options, leaveOpen: true);
        csv.WriteHeader(Header);
        await csv.FlushAsync(cancellationToken);
        await foreach (var page in pages.WithCancellation(cancellationToken))
        {
            foreach (var message in page)
            {
                csv.WriteField(Timestamp.Format(message.Timestamp));
                csv.WriteField(message.UserName);
                csv.WriteField(message.Text);
                csv.WriteField(message.IsPrivate ? "true" : "false");
                csv.WriteField(Describe(message.Reactions));
                csv.EndRecord();
            }

            await csv.FlushAsync(cancellationToken);
        }
    }

    private static string Describe(ReactionCounts reactions) =>
        reactions.IsEmpty
            ? "{}"
            : "{" + string.Join(", ", ReactionText.Of(reactions, static (emoji, count) => $"\"{emoji}\": {count}")) + "}";
}

using System.Text;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Export;

/// <summary>A line for each message.</summary>
internal sealed class TextExporter : IChatExporter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public async Task WriteAsync(
        IAsyncEnumerable<IReadOnlyList<ChatMessage>> pages, Stream destination, CancellationToken cancellationToken)
    {
        var lines = new StringBuilder();
        await foreach (var page in pages.WithCancellation(cancellationToken))
        {
            lines.Clear();
            foreach (var message in page)
                Append(lines, message);
            await destination.WriteAsync(Utf8.GetBytes(lines.ToString()), cancellationToken);
        }
    }

    private static void Append(StringBuilder lines, ChatMessage message)
    {
        lines.Append('[').Append(Timestamp.Format(message.Timestamp)).Append("] ")
            .Append(message.UserName).Append(": ")
            .Append(message.Text.Replace("\n", "\\n", StringComparison.Ordinal));
        if (message.IsPrivate)
            lines.Append(" (Private)");
        if (!message.Reactions.IsEmpty)
        {
            lines.Append(" | Reactions: ")
                .AppendJoin(' ', ReactionText.Of(message.Reactions, static (emoji, count) => $"{emoji}x{count}"));
        }

        lines.Append('\n');
    }
}

using System.IO.Pipelines;
using System.Buffers;
using System.Text;

namespace ConsoleHost;

/// <summary>Reads lines of a bounded length from a stream.</summary>
internal sealed class LineReader(Stream stream, int maxLine)
{
    private readonly PipeReader _reader = PipeReader.Create(stream);

    /// <summary>The next line, without its end; null at the end of the stream, or where a line is too long.</summary>
    public async ValueTask<string?> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await _reader.ReadAsync(cancellationToken);
            if (read.Buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = Encoding.UTF8.GetString(read.Buffer.Slice(0, end)).TrimEnd('\r');
                _reader.AdvanceTo(read.Buffer.GetPosition(1, end));
                return line;
            }

            if (read.IsCompleted || read.Buffer.Length > maxLine)
                return null;
            _reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}

using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Export;

/// <summary>The names and media types of the export formats.</summary>
public static class ExportFormats
{
    private static readonly ChatError Unknown = ChatError.InvalidField("Format must be 'json', 'csv', or 'txt'");

    /// <summary>Reads a format's name, case-sensitively.</summary>
    /// <param name="name">The name, such as <c>txt</c>.</param>
    public static ChatResult<ExportFormat> Parse(string? name) => name switch
    {
        "json" => ExportFormat.Json,
        "csv" => ExportFormat.Csv,
        "txt" => ExportFormat.Text,
        _ => Unknown,
    };

    /// <summary>The format's name, which is its file extension too.</summary>
    /// <param name="format">The format.</param>
    public static string ToName(this ExportFormat format) => format switch
    {
        ExportFormat.Json => "json",
        ExportFormat.Csv => "csv",
        _ => "txt",
    };

    /// <summary>The format's media type.</summary>
    /// <param name="format">The format.</param>
    public static string ToMediaType(this ExportFormat format) => format switch
    {
        ExportFormat.Json => "application/json",
        ExportFormat.Csv => "text/csv; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };
}

namespace Wwmaa.Chat.Export;

/// <summary>In which form a chat is exported.</summary>
public enum ExportFormat
{
    /// <summary>One JSON array of messages.</summary>
    Json,

    /// <summary>CSV (RFC 4180) with a header, in UTF-8 without a byte-order mark.</summary>
    Csv,

    /// <summary>Plain text, a line for each message.</summary>
    Text,
}

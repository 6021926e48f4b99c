namespace Wwmaa.Chat.Configuration;

/// <summary>Exports.</summary>
public sealed class ExportOptions
{
    /// <summary>Whether CSV cells that a spreadsheet would run as a formula are defused by an apostrophe. Default: true.</summary>
    public bool DefuseFormulas { get; set; } = true;
}

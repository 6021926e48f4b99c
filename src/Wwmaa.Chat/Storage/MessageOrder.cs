namespace Wwmaa.Chat.Storage;

/// <summary>In which order a page of messages is picked and listed.</summary>
public enum MessageOrder
{
    /// <summary>Picked from the oldest on, listed oldest first.</summary>
    OldestFirst,

    /// <summary>Picked from the newest on, listed newest first.</summary>
    NewestFirst,

    /// <summary>Picked from the newest on, listed oldest first: the page just before a cursor.</summary>
    Latest,
}

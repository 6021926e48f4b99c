namespace Wwmaa.Chat.Timing;

/// <summary>Something that wants to be told when a time has come.</summary>
internal interface ITimed
{
    /// <summary>The time has come. Called on a timer's thread: must be short and must not throw.</summary>
    void OnDue();
}

namespace Wwmaa.Chat.RateLimiting;

/// <summary>A place taken in a window, which can be given back.</summary>
internal readonly record struct Claim(SlidingWindow? Window, int Slot, long Time)
{
    /// <summary>Gives the place back, as if it had never been taken.</summary>
    public void Release() => Window?.Release(Slot, Time);
}

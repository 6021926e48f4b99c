namespace Wwmaa.Chat.AspNetCore.WebSockets;

/// <summary>How many frames one connection may still send: a token bucket (RFC 2697's idea with one rate). For one thread at a time.</summary>
internal sealed class FrameBudget
{
    private readonly TimeProvider _time;
    private readonly double _perSecond;
    private readonly double _burst;
    private double _tokens;
    private long _last;

    /// <param name="framesPerSecond">How fast the budget refills; 0 is no limit.</param>
    /// <param name="burst">How full it can be; 0 is no limit.</param>
    /// <param name="time">The clock.</param>
    public FrameBudget(int framesPerSecond, int burst, TimeProvider time)
    {
        _time = time;
        _perSecond = framesPerSecond;
        _burst = burst;
        _tokens = burst;
        _last = time.GetTimestamp();
    }

    /// <summary>Takes one frame from the budget, if there is one.</summary>
    public bool TrySpend()
    {
        if (_perSecond == 0 || _burst == 0)
            return true;
        var now = _time.GetTimestamp();
        _tokens = Math.Min(_burst, _tokens + (_time.GetElapsedTime(_last, now).TotalSeconds * _perSecond));
        _last = now;
        if (_tokens < 1)
            return false;
        _tokens--;
        return true;
    }
}

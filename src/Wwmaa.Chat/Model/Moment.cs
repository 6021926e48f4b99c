namespace Wwmaa.Chat.Model;

/// <summary>One reading of the clocks: what a command is told of the time, read once per command.</summary>
/// <param name="Utc">The wall clock in whole milliseconds: for what is stored and shown.</param>
/// <param name="Ticks">A clock that never goes back, in ticks of 100 ns: for limits and timers.</param>
public readonly record struct Moment(DateTimeOffset Utc, long Ticks);

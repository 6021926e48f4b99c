namespace Wwmaa.Chat.Model;

/// <summary>A hand that is up.</summary>
/// <param name="Id">The record's id, a UUID of version 7.</param>
/// <param name="SessionId">In which session.</param>
/// <param name="UserId">Whose hand.</param>
/// <param name="UserName">The user's name when it was raised.</param>
/// <param name="RaisedAt">Since when, UTC, whole milliseconds.</param>
public sealed record RaisedHand(Guid Id, SessionId SessionId, UserId UserId, string UserName, DateTimeOffset RaisedAt);

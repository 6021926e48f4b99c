namespace Wwmaa.Chat.Storage;

/// <summary>From when on the past still matters to a room that starts.</summary>
/// <param name="Messages">Messages accepted after this time count against the rate limit.</param>
/// <param name="Strikes">Strikes given after this time are live.</param>
/// <param name="Mutes">Mutes that end at this time or earlier are over.</param>
public readonly record struct SnapshotHorizon(DateTimeOffset Messages, DateTimeOffset Strikes, DateTimeOffset Mutes);

using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Moderation;

/// <summary>The live strikes of the users of one session. Used by one thread at a time.</summary>
internal sealed class Strikes(TimeSpan window)
{
    private readonly Dictionary<UserId, List<DateTimeOffset>> _byUser = [];

    /// <summary>How many of a user's strikes have not expired: each does so one window after it was given.</summary>
    public int CountLive(UserId user, DateTimeOffset now) =>
        _byUser.TryGetValue(user, out var strikes) ? strikes.Count(at => now - at < window) : 0;

    public void Add(UserId user, DateTimeOffset at)
    {
        if (!_byUser.TryGetValue(user, out var strikes))
            _byUser.Add(user, strikes = []);
        strikes.RemoveAll(earlier => at - earlier >= window);
        strikes.Add(at);
    }
}

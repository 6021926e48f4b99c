using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Rooms;

/// <summary>Who types, and until when others take it for granted.</summary>
internal sealed class Typing(TimeSpan timeout)
{
    private readonly Dictionary<UserId, (string Name, long Until)> _users = [];

    /// <summary>When the first user stops by themselves; <see cref="long.MaxValue"/> for never.</summary>
    public long NextDue
    {
        get
        {
            var next = long.MaxValue;
            foreach (var (_, until) in _users.Values)
                next = Math.Min(next, until);
            return next;
        }
    }

    public bool Contains(UserId user) => _users.ContainsKey(user);

    public void Start(UserId user, string name, long now) => _users[user] = (name, now + timeout.Ticks);

    public void Extend(UserId user, long now)
    {
        if (_users.TryGetValue(user, out var typing))
            _users[user] = typing with { Until = now + timeout.Ticks };
    }

    public void Stop(UserId user) => _users.Remove(user);

    /// <summary>What to tell if the user stops now; null for one who does not type.</summary>
    public TypingStopped? Stopping(UserId user) =>
        _users.TryGetValue(user, out var typing) ? new TypingStopped(user, typing.Name) : null;

    /// <summary>What to tell if everybody stops now.</summary>
    public IReadOnlyList<TypingStopped> All() => [.. DueAt(long.MaxValue)];

    /// <summary>Who stops by themselves by <paramref name="now"/>.</summary>
    public IEnumerable<TypingStopped> DueAt(long now) =>
        _users.Where(pair => pair.Value.Until <= now).Select(pair => new TypingStopped(pair.Key, pair.Value.Name));
}

using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Rooms;

/// <summary>The hands that are up, and when those of absent users go down by themselves.</summary>
internal sealed class RaisedHands
{
    private readonly Dictionary<UserId, RaisedHand> _hands = [];
    private readonly Dictionary<UserId, long> _due = [];

    /// <summary>When the first hand goes down by itself; <see cref="long.MaxValue"/> for none.</summary>
    public long NextDue => _due.Count == 0 ? long.MaxValue : _due.Values.Min();

    public RaisedHand? Find(UserId user) => _hands.GetValueOrDefault(user);

    public void Raise(RaisedHand hand) => _hands[hand.UserId] = hand;

    public void Lower(UserId user)
    {
        _hands.Remove(user);
        _due.Remove(user);
    }

    /// <summary>The user is away from now on: the hand, if it is up, goes down at <paramref name="due"/>.</summary>
    public void Expire(UserId user, long due)
    {
        if (_hands.ContainsKey(user))
            _due[user] = due;
    }

    /// <summary>The user is back: the hand stays up.</summary>
    public void Keep(UserId user) => _due.Remove(user);

    public IEnumerable<RaisedHand> DueAt(long now) =>
        _due.Where(pair => pair.Value <= now).Select(pair => _hands[pair.Key]).OrderBy(hand => hand.RaisedAt);
}

using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Moderation;

/// <summary>The mutes of one session. Used by one thread at a time.</summary>
internal sealed class Mutes
{
    private readonly Dictionary<UserId, Mute> _byUser = [];

    /// <summary>The mute that stands at <paramref name="now"/>, if there is one.</summary>
    public Mute? Find(UserId user, DateTimeOffset now) =>
        _byUser.TryGetValue(user, out var mute) && mute.IsActive(now) ? mute : null;

    public void Set(Mute mute) => _byUser[mute.UserId] = mute;

    public void Remove(UserId user) => _byUser.Remove(user);
}

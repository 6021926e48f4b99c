using System.Diagnostics.CodeAnalysis;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Rooms;

/// <summary>The users who were seen in a session, and which of them are there. Several connections of a user are one participant.</summary>
internal sealed class Roster
{
    private readonly Dictionary<UserId, RoomUser> _users = [];

    /// <summary>How many users are there.</summary>
    public int PresentCount { get; private set; }

    public bool TryGet(UserId id, [MaybeNullWhen(false)] out RoomUser user) => _users.TryGetValue(id, out user);

    public bool IsPresent(UserId id) => _users.TryGetValue(id, out var user) && user.IsPresent;

    /// <summary>Whether the user is there and moderates.</summary>
    public bool IsPresentModerator(UserId id) =>
        _users.TryGetValue(id, out var user) && user is { IsPresent: true, User.IsModerator: true };

    public void Apply(UserSeen seen)
    {
        if (_users.TryGetValue(seen.User.Id, out var user))
        {
            user.User = seen.User;
            user.HasConnected |= seen.HasConnected;
        }
        else
        {
            _users.Add(seen.User.Id, new RoomUser(seen.User, seen.HasConnected));
        }
    }

    public void Apply(ConnectionOpened opened)
    {
        if (_users[opened.UserId].Connections++ == 0)
            PresentCount++;
    }

    public void Apply(ConnectionClosed closed)
    {
        if (--_users[closed.UserId].Connections == 0)
            PresentCount--;
    }
}

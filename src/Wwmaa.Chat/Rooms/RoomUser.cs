using Wwmaa.Chat.Model;
using Wwmaa.Chat.RateLimiting;

namespace Wwmaa.Chat.Rooms;

/// <summary>What a room knows of one user who was seen in it.</summary>
internal sealed class RoomUser(ChatUser user, bool hasConnected)
{
    /// <summary>Name and role as last seen.</summary>
    public ChatUser User { get; set; } = user;

    /// <summary>Whether the user ever had a connection to the session.</summary>
    public bool HasConnected { get; set; } = hasConnected;

    /// <summary>How many connections the user has now.</summary>
    public int Connections { get; set; }

    /// <summary>When others were last told that the user types; <see cref="long.MinValue"/> for never.</summary>
    public long LastTypingStart { get; set; } = long.MinValue;

    /// <summary>The user's accepted messages; null before the first.</summary>
    public SlidingWindow? Messages { get; set; }

    public bool IsPresent => Connections > 0;
}

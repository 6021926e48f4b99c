using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Rooms;

public sealed class PresenceTests
{
    private readonly TestRoom _room = new();

    [Fact, Rule("2.2")]
    public void Others_hear_of_the_first_connection_and_of_the_end_of_the_last()
    {
        _room.With(Ann);
        Assert.IsType<UserJoined>(Assert.Single(_room.Seen));
        Assert.False(_room.Seen[0].Audience.Includes(Ann.Id));
        _room.With(Ann);
        Assert.Empty(_room.Seen);
        _room.Do(Ann, new CloseConnection());
        Assert.Empty(_room.Seen);
        _room.Do(Ann, new CloseConnection());
        Assert.IsType<UserLeft>(Assert.Single(_room.Seen));
    }

    [Fact, Rule("2.4")]
    public void A_room_is_idle_once_everyone_left_and_its_timers_ran_out()
    {
        Assert.True(_room.State.IdleAt <= _room.Now.Ticks);
        _room.With(Ann);
        Assert.Equal(long.MaxValue, _room.State.IdleAt);
        _room.Say(Ann, "hi");
        _room.Do(Ann, new RaiseHand());
        _room.Do(Ann, new CloseConnection());
        Assert.Equal(long.MaxValue, _room.State.IdleAt);
        _room.Pass(60);
        Assert.Equal(TimeSpan.FromSeconds(10).Ticks, _room.State.IdleAt);
    }

    [Fact, Rule("3.3")]
    public void A_new_name_or_role_is_taken_up()
    {
        _room.With(Ann, new ChatUser("ann", "Anna", ChatRole.Admin));
        Assert.True(_room.State.Roster.TryGet(Ann.Id, out var known));
        Assert.Equal("Anna", known.User.Name);
        Assert.True(_room.State.Roster.IsPresentModerator(Ann.Id));
    }
}

using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Rooms;

public sealed class HandTests
{
    private readonly TestRoom _room = new TestRoom().With(Ann, Bob, Moe);

    [Fact, Rule("8.1")]
    public void Raising_a_raised_hand_gives_the_standing_record()
    {
        var first = _room.Do(Ann, new RaiseHand());
        var again = _room.After(5).Do(Ann, new RaiseHand());
        Assert.True(first.Changed);
        Assert.False(again.Changed);
        Assert.Equal(first.Hand, again.Hand);
        Assert.Empty(_room.Seen);
    }

    [Fact, Rule("8.1")]
    public void Lowering_a_lowered_hand_changes_nothing()
    {
        Assert.Equal(default, _room.Do(Ann, new LowerHand()));
        Assert.Empty(_room.Seen);
    }

    [Fact, Rule("8.2"), Rule("8.3")]
    public void A_user_lowers_their_own_hand()
    {
        _room.Do(Ann, new RaiseHand());
        _room.Do(Ann, new LowerHand());
        Assert.Null(Assert.IsType<HandLowered>(Assert.Single(_room.Seen)).AcknowledgedBy);
    }

    [Fact, Rule("8.3")]
    public void Who_acknowledged_must_be_a_moderator_in_the_session()
    {
        _room.Do(Ann, new RaiseHand());
        const string Refusal = "acknowledged_by must be a moderator who is in the session";
        Assert.Equal(Refusal, _room.Refusal(Ann, new LowerHand(null, Bob.Id)));
        Assert.Equal(Refusal, _room.Refusal(Ann, new LowerHand(null, Ada.Id)));
        _room.Do(Ann, new LowerHand(null, Moe.Id));
        Assert.Equal(Moe.Id, Assert.IsType<HandLowered>(Assert.Single(_room.Seen)).AcknowledgedBy);
    }

    [Fact, Rule("8.4")]
    public void A_moderator_lowers_anothers_hand()
    {
        _room.Do(Ann, new RaiseHand());
        Assert.Equal("Only instructors can lower other users' hands", _room.Refusal(Bob, new LowerHand(Ann.Id)));
        _room.Do(Moe, new LowerHand(Ann.Id));
        Assert.Equal(Moe.Id, Assert.IsType<HandLowered>(Assert.Single(_room.Seen)).AcknowledgedBy);
    }

    [Fact, Rule("8.3"), Rule("8.4")]
    public void An_acknowledgement_is_checked_whoever_lowers()
    {
        _room.Do(Ann, new RaiseHand());
        Assert.NotNull(_room.Refusal(Moe, new LowerHand(Ann.Id, Ada.Id)));
        Assert.Null(_room.Refusal(Moe, new LowerHand(Ann.Id, Moe.Id)));
    }

    [Fact, Rule("9.4")]
    public void Lowering_the_hand_of_one_who_is_known_succeeds_and_of_one_who_is_not_does_not()
    {
        Assert.Equal(default, _room.Do(Moe, new LowerHand(Bob.Id)));
        Assert.Equal("User not found", _room.Refusal(Moe, new LowerHand(Cid.Id)));
        Assert.Equal(default, _room.Do(Moe, new LowerHand(Cid.Id), target: Cid) with { Changed = false });
    }

    [Fact, Rule("8.5")]
    public void A_hand_goes_down_a_minute_after_its_user_left()
    {
        _room.With(Ann).Do(Ann, new RaiseHand());
        _room.Do(Ann, new CloseConnection());
        Assert.Empty(_room.Pass(120));
        _room.Do(Ann, new CloseConnection());
        Assert.Empty(_room.Pass(59.999));
        Assert.Null(Assert.IsType<HandLowered>(Assert.Single(_room.Pass(0.001))).AcknowledgedBy);
    }

    [Fact, Rule("8.5")]
    public void Whoever_comes_back_within_the_minute_keeps_the_hand_up()
    {
        _room.Do(Ann, new RaiseHand());
        _room.Do(Ann, new CloseConnection());
        _room.After(59).With(Ann);
        Assert.Empty(_room.Pass(3600));
    }

    [Fact, Rule("8.5")]
    public void A_hand_of_one_who_never_connected_stays()
    {
        _room.Do(Cid, new RaiseHand());
        Assert.Empty(_room.Pass(3600));
        Assert.NotNull(_room.Restarted().State.Hands.Find(Cid.Id));
        Assert.Empty(_room.Pass(3600));
    }

    [Fact, Rule("8.5")]
    public void After_a_restart_an_absent_user_has_another_minute()
    {
        _room.Do(Ann, new RaiseHand());
        _room.Restarted();
        Assert.Empty(_room.Pass(59));
        Assert.IsType<HandLowered>(Assert.Single(_room.Pass(1)));
    }
}

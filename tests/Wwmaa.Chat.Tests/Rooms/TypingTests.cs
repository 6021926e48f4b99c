using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Rooms;

public sealed class TypingTests
{
    private readonly TestRoom _room = new TestRoom().With(Ann, Bob, Moe);

    [Fact, Rule("6.1")]
    public void Others_are_told_and_the_typist_is_not()
    {
        _room.Do(Ann, new StartTyping());
        var audience = Assert.IsType<TypingStarted>(Assert.Single(_room.Seen)).Audience;
        Assert.False(audience.Includes(Ann.Id));
        Assert.True(audience.Includes(Bob.Id));
    }

    [Fact, Rule("6.1")]
    public void A_second_start_within_a_second_is_dropped_but_counts_as_a_sign()
    {
        _room.Do(Ann, new StartTyping());
        Assert.Null(_room.After(0.999).Refusal(Ann, new StartTyping()));
        Assert.Empty(_room.Seen);
        Assert.Empty(_room.Pass(4.5));
        Assert.IsType<TypingStopped>(Assert.Single(_room.Pass(0.5)));
    }

    [Fact, Rule("6.1")]
    public void After_a_second_others_are_told_again()
    {
        _room.Do(Ann, new StartTyping());
        _room.After(1).Do(Ann, new StartTyping());
        Assert.IsType<TypingStarted>(Assert.Single(_room.Seen));
    }

    [Fact, Rule("6.1")]
    public void Who_stopped_a_moment_ago_cannot_start_again_within_the_second()
    {
        _room.Do(Ann, new StartTyping());
        _room.After(0.2).Do(Ann, new StopTyping());
        _room.After(0.2).Do(Ann, new StartTyping());
        Assert.Empty(_room.Seen);
        Assert.Empty(_room.Pass(10));
    }

    [Fact, Rule("6.2")]
    public void Typing_ends_after_five_seconds_of_silence()
    {
        _room.Do(Ann, new StartTyping());
        Assert.Empty(_room.Pass(4.999));
        Assert.IsType<TypingStopped>(Assert.Single(_room.Pass(0.001)));
        Assert.Empty(_room.Pass(60));
    }

    [Fact, Rule("6.2")]
    public void A_message_ends_typing_before_it_goes_out()
    {
        _room.Do(Ann, new StartTyping());
        _room.Say(Ann, "done");
        Assert.Equal([typeof(TypingStopped), typeof(MessagePosted)], _room.Seen.Select(@event => @event.GetType()));
    }

    [Fact, Rule("6.2")]
    public void A_mute_ends_typing()
    {
        _room.Do(Ann, new StartTyping());
        _room.Do(Moe, new MuteUser(Ann.Id));
        Assert.Equal([typeof(TypingStopped), typeof(UserMuted)], _room.Seen.Select(@event => @event.GetType()));
    }

    [Fact, Rule("6.2")]
    public void Leaving_ends_typing()
    {
        _room.With(Ann).Do(Ann, new StartTyping());
        _room.Do(Ann, new CloseConnection());
        Assert.Empty(_room.Seen);
        _room.Do(Ann, new CloseConnection());
        Assert.Equal([typeof(TypingStopped), typeof(UserLeft)], _room.Seen.Select(@event => @event.GetType()));
    }

    [Fact, Rule("6.2")]
    public void A_stop_of_one_who_does_not_type_is_dropped()
    {
        Assert.Null(_room.Refusal(Ann, new StopTyping()));
        Assert.Empty(_room.Seen);
    }

    [Fact, Rule("9.5")]
    public void Typing_of_a_muted_user_is_dropped()
    {
        _room.Do(Moe, new MuteUser(Ann.Id));
        Assert.Null(_room.Refusal(Ann, new StartTyping()));
        Assert.Null(_room.Refusal(Ann, new StopTyping()));
        Assert.Empty(_room.Seen);
    }
}

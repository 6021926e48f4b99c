using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Rooms;

public sealed class StrikeTests
{
    private readonly TestRoom _room = new TestRoom().With(Ann, Moe);

    [Fact, Rule("10.1")]
    public void A_profane_word_becomes_asterisks_and_the_rest_stays() =>
        Assert.Equal("what a  ****, **** 👍!", _room.Say(Ann, "what a  ShIt, fuck 👍!").Text);

    [Fact, Rule("10.1"), Rule("10.3")]
    public void Moderators_are_filtered_but_get_no_strikes()
    {
        for (var i = 0; i < 5; i++)
            Assert.Equal("****", _room.Say(Moe, "shit").Text);
        Assert.Equal(5, _room.AllEvents.OfType<AuditRecorded>().Count());
        Assert.DoesNotContain(_room.AllEvents, @event => @event is StrikeGiven or UserMuted);
    }

    [Fact, Rule("10.2")]
    public void A_message_is_one_strike_however_many_words_it_has()
    {
        _room.Say(Ann, "shit fuck shit");
        Assert.Single(_room.AllEvents.OfType<StrikeGiven>());
    }

    [Fact, Rule("10.2")]
    public void The_third_strike_mutes_after_its_message_went_out()
    {
        _room.Say(Ann, "shit");
        _room.Say(Ann, "shit");
        _room.Say(Ann, "shit");
        Assert.Equal(
            [typeof(MessagePosted), typeof(UserMuted), typeof(ErrorNoticed)],
            _room.Seen.Select(@event => @event.GetType()));

        var mute = ((UserMuted)_room.Seen[1]).Mute;
        Assert.Equal("00000000-0000-0000-0000-000000000000", mute.MutedBy.Value);
        Assert.Equal(15, mute.DurationMinutes);
        var notice = (ErrorNoticed)_room.Seen[2];
        Assert.Equal(
            "You are muted until 2025-11-10T14:45:00.000Z. Reason: Automatic mute: repeated profanity violations",
            notice.Error.Text);
        Assert.Equal(Audience.Only(Ann.Id), notice.Audience);
        Assert.Equal(notice.Error.Text, _room.Refusal(Ann, new SendMessage("sorry")));
    }

    [Fact, Rule("10.2")]
    public void With_three_live_strikes_the_next_violation_mutes_again()
    {
        for (var i = 0; i < 3; i++)
            _room.Say(Ann, "shit");
        _room.After(15 * 60).Say(Ann, "clean");
        Assert.Single(_room.Seen);
        _room.Say(Ann, "shit");
        Assert.Equal(3, _room.Seen.Count);
    }

    [Fact, Rule("10.2")]
    public void A_strike_expires_an_hour_after_it_was_given()
    {
        _room.Say(Ann, "shit");
        _room.After(30 * 60).Say(Ann, "shit");
        _room.After(30 * 60).Say(Ann, "shit");
        Assert.Single(_room.Seen);
        _room.Say(Ann, "shit");
        Assert.Equal(3, _room.Seen.Count);
    }

    [Fact, Rule("10.2")]
    public void Strikes_are_counted_across_a_restart()
    {
        _room.Say(Ann, "shit");
        _room.Say(Ann, "shit");
        _room.After(60).Restarted().Say(Ann, "shit");
        Assert.Equal(3, _room.Seen.Count);
    }
}

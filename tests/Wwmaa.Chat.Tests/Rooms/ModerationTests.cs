using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Rooms;

public sealed class ModerationTests
{
    private readonly TestRoom _room = new TestRoom().With(Ann, Bob, Moe);

    [Fact, Rule("9.1")]
    public void Only_moderators_moderate()
    {
        Assert.Equal("Only instructors can mute users", _room.Refusal(Ann, new MuteUser(Bob.Id)));
        Assert.Equal("Only instructors can unmute users", _room.Refusal(Ann, new UnmuteUser(Bob.Id)));
        Assert.Equal("Only instructors can export chat", _room.Refusal(Ann, new RecordExport("json", false)));
        Assert.Null(_room.Refusal(Ada, new MuteUser(Bob.Id)));
        Assert.Null(_room.Refusal(new ChatUser("b", "B", ChatRole.BoardMember), new UnmuteUser(Bob.Id)));
    }

    [Theory, Rule("9.3")]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_mute_lasts_at_least_a_minute(int minutes) =>
        Assert.Equal("duration_minutes must be a positive integer or null", _room.Refusal(Moe, new MuteUser(Ann.Id, minutes)));

    [Fact, Rule("9.3")]
    public void A_mute_may_last_as_long_as_an_integer_can_say()
    {
        _room.Do(Moe, new MuteUser(Ann.Id, int.MaxValue));
        Assert.StartsWith("You are muted until 6", _room.Refusal(Ann, new SendMessage("hi")));
    }

    [Fact, Rule("9.3")]
    public void A_reason_has_at_most_500_code_points()
    {
        var longest = string.Concat(Enumerable.Repeat("👍", 500));
        Assert.Null(_room.Refusal(Moe, new MuteUser(Ann.Id, 5, longest)));
        Assert.Equal("reason must be at most 500 characters", _room.Refusal(Moe, new MuteUser(Ann.Id, 5, longest + "x")));
        Assert.Equal("reason contains invalid characters", _room.Refusal(Moe, new MuteUser(Ann.Id, 5, "\ud800")));
    }

    [Fact, Rule("9.3")]
    public void A_new_mute_replaces_the_standing_one()
    {
        _room.Do(Moe, new MuteUser(Ann.Id));
        _room.Do(Moe, new MuteUser(Ann.Id, 1));
        _room.After(60).Say(Ann, "back");
    }

    [Fact, Rule("9.3")]
    public void Moderators_cannot_be_muted_and_strangers_are_not_found()
    {
        Assert.Equal("Instructors cannot be muted", _room.With(Ada).Refusal(Moe, new MuteUser(Ada.Id)));
        Assert.Equal("Instructors cannot be muted", _room.Refusal(Moe, new MuteUser(Moe.Id)));
        Assert.Equal("User not found", _room.Refusal(Moe, new MuteUser(Cid.Id)));
        Assert.Null(_room.Refusal(Moe, new MuteUser(Cid.Id), target: Cid));
    }

    [Fact, Rule("9.3")]
    public void Everyone_hears_of_a_mute_and_an_absent_reason_is_null()
    {
        _room.Do(Moe, new MuteUser(Ann.Id, 15));
        var muted = Assert.IsType<UserMuted>(Assert.Single(_room.Seen));
        Assert.Equal(Audience.Everyone, muted.Audience);
        Assert.Equal((Moe.Id, 15, null), (muted.Mute.MutedBy, muted.Mute.DurationMinutes, muted.Mute.Reason));
    }

    [Fact, Rule("9.4")]
    public void Unmuting_one_who_is_not_muted_changes_nothing()
    {
        Assert.Equal(default, _room.Do(Moe, new UnmuteUser(Ann.Id)));
        Assert.Equal("User not found", _room.Refusal(Moe, new UnmuteUser(Cid.Id)));
        _room.Do(Moe, new MuteUser(Ann.Id));
        Assert.True(_room.Do(Moe, new UnmuteUser(Ann.Id)).Changed);
        _room.Say(Ann, "thanks");
    }

    [Theory, Rule("9.5")]
    [InlineData(15, "Spam", "You are muted until 2025-11-10T14:45:00.000Z. Reason: Spam")]
    [InlineData(15, null, "You are muted until 2025-11-10T14:45:00.000Z.")]
    [InlineData(null, "Spam", "You are muted permanently. Reason: Spam")]
    [InlineData(null, " ", "You are muted permanently.")]
    public void A_muted_user_is_told_until_when_and_why(int? minutes, string? reason, string text)
    {
        _room.Do(Moe, new MuteUser(Ann.Id, minutes, reason));
        Assert.Equal(text, _room.Refusal(Ann, new SendMessage("hi")));
        Assert.Equal(text, _room.Refusal(Ann, new SendMessage("hi", Bob.Id)));
    }

    [Fact, Rule("9.6")]
    public void A_mute_ends_by_itself_at_its_minute_without_an_event()
    {
        _room.Do(Moe, new MuteUser(Ann.Id, 15));
        Assert.Empty(_room.Pass((15 * 60) - 0.001));
        Assert.NotNull(_room.Refusal(Ann, new SendMessage("hi")));
        Assert.Empty(_room.Pass(0.001));
        _room.Say(Ann, "hi");
    }

    [Fact, Rule("9.6")]
    public void A_mute_survives_a_restart()
    {
        _room.Do(Moe, new MuteUser(Ann.Id, 15, "Spam"));
        _room.After(60).Restarted();
        Assert.EndsWith("14:45:00.000Z. Reason: Spam", _room.Refusal(Ann, new SendMessage("hi")));
    }

    [Fact, Rule("9.7")]
    public void Every_act_leaves_a_record()
    {
        var message = _room.Say(Ann, "you \"shit\"");
        _room.Do(Ann, new RaiseHand());
        _room.Do(Moe, new DeleteMessage(message.Id));
        _room.Do(Moe, new MuteUser(Ann.Id, 5, "Spam"));
        _room.Do(Moe, new UnmuteUser(Ann.Id));
        _room.Do(Moe, new LowerHand(Ann.Id));
        _room.Do(Moe, new RecordExport("csv", true));

        var audit = _room.AllEvents.OfType<AuditRecorded>().Select(recorded => recorded.Entry).ToList();
        Assert.Equal(
            [
                ("profanity_detected", "ann", message.Id.ToString()),
                ("message_deleted", "moe", message.Id.ToString()),
                ("user_muted", "moe", "ann"),
                ("user_unmuted", "moe", "ann"),
                ("hand_lowered", "moe", "ann"),
                ("chat_exported", "moe", null),
            ],
            audit.Select(entry => (entry.Action, entry.ActorId.Value, entry.TargetId)));
        Assert.Contains("\"you \\u0022shit\\u0022\"", audit[0].Details);
        Assert.Equal("""{"duration_minutes":5,"reason":"Spam"}""", audit[2].Details);
        Assert.Equal("""{"format":"csv","include_private":true}""", audit[5].Details);
    }

    [Fact, Rule("9.7")]
    public void What_changes_nothing_leaves_none()
    {
        _room.Do(Moe, new UnmuteUser(Ann.Id));
        _room.Do(Moe, new LowerHand(Ann.Id));
        _room.Do(Ann, new LowerHand());
        Assert.DoesNotContain(_room.AllEvents, @event => @event is AuditRecorded);
    }
}

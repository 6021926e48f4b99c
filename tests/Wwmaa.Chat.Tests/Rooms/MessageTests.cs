using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Rooms;

public sealed class MessageTests
{
    private readonly TestRoom _room = new TestRoom().With(Ann, Bob, Moe);

    [Theory, Rule("3.1")]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n   　")]
    public void A_message_of_white_space_alone_is_empty(string? text) =>
        Assert.Equal("Message cannot be empty", _room.Refusal(Ann, new SendMessage(text)));

    [Fact, Rule("3.1")]
    public void Length_counts_code_points_after_trimming()
    {
        var longest = string.Concat(Enumerable.Repeat("👍", 2000));
        Assert.Equal(longest, _room.Say(Ann, "  " + longest + "\n").Text);
        Assert.Equal("Message must be 1-2000 characters", _room.Refusal(Ann, new SendMessage(longest + "x")));
    }

    [Fact, Rule("3.2")]
    public void Line_ends_become_line_feeds() => Assert.Equal("a\nb\nc\n\td", _room.Say(Ann, "a\r\nb\rc\n\td").Text);

    [Theory, Rule("3.2")]
    [InlineData(@"a\u0000b")]
    [InlineData(@"a\u001bb")]
    [InlineData(@"a\u007fb")]
    [InlineData(@"a\u0085b")]
    [InlineData(@"a\u009fb")]
    [InlineData(@"a\ud800b")]
    [InlineData(@"a\udc00b")]
    [InlineData(@"a\ud83d")]
    [InlineData(@"\u000bhello")]
    public void Control_characters_and_unpaired_surrogates_are_invalid(string escaped)
    {
        // Escaped, for attributes cannot hold unpaired surrogates.
        var text = System.Text.RegularExpressions.Regex.Unescape(escaped);
        Assert.Equal("Message contains invalid characters", _room.Refusal(Ann, new SendMessage(text)));
    }

    [Theory, Rule("3.2")]
    [InlineData("zero\u200bwidth \u202eright-to-left \ufeff \ue000 e\u0301 👨‍👩‍👧 <b>&amp;</b> \\ \"")]
    public void Everything_else_passes_unchanged(string text) => Assert.Equal(text, _room.Say(Ann, text).Text);

    [Fact, Rule("3.3")]
    public void Writing_to_oneself_is_an_error() =>
        Assert.Equal("recipient_id must be another user", _room.Refusal(Ann, new SendMessage("hi", Ann.Id)));

    [Fact, Rule("3.3")]
    public void A_recipient_nobody_knows_is_not_found() =>
        Assert.Equal("User not found", _room.Refusal(Ann, new SendMessage("hi", Cid.Id)));

    [Fact, Rule("3.3")]
    public void A_recipient_the_hosts_directory_knows_need_not_have_been_seen()
    {
        var message = _room.Do(Ann, new SendMessage("hi", Cid.Id), target: Cid).Message!;
        Assert.Equal((Cid.Id, "Cid"), (message.RecipientId!.Value, message.RecipientName));
    }

    [Fact, Rule("3.3")]
    public void Whoever_was_seen_once_is_known_after_leaving_and_after_a_restart()
    {
        _room.Do(Bob, new CloseConnection());
        Assert.Equal("Bob", _room.Restarted().Say(Ann, "still there?", Bob).RecipientName);
    }

    [Fact, Rule("3.4")]
    public void A_private_message_is_for_its_sender_and_its_recipient()
    {
        _room.Say(Ann, "psst", Bob);
        var audience = Assert.IsType<MessagePosted>(Assert.Single(_room.Seen)).Audience;
        Assert.Equal([true, true, false], new[] { Ann, Bob, Moe }.Select(user => audience.Includes(user.Id)));
    }

    [Fact, Rule("3.4")]
    public void Reactions_to_a_private_message_are_for_the_same_two()
    {
        var message = _room.Say(Ann, "psst", Bob);
        _room.Do(Bob, new AddReaction(message.Id, ReactionKind.Fire));
        Assert.Equal([true, true, false], new[] { Ann, Bob, Moe }.Select(user => _room.Seen[0].Audience.Includes(user.Id)));
    }

    [Fact, Rule("3.4")]
    public void The_moderator_who_deletes_a_private_message_hears_of_it_too()
    {
        var message = _room.Say(Ann, "psst", Bob);
        _room.Do(Moe, new DeleteMessage(message.Id));
        var audience = Assert.IsType<MessageDeleted>(Assert.Single(_room.Seen)).Audience;
        Assert.Equal([true, true, true, false], new[] { Ann, Bob, Moe, Ada }.Select(user => audience.Includes(user.Id)));
    }

    [Fact, Rule("3.8")]
    public void The_sender_receives_its_own_message()
    {
        _room.Say(Ann, "hello");
        Assert.True(_room.Seen[0].Audience.Includes(Ann.Id));
    }

    [Fact, Rule("5.4")]
    public void The_mute_is_checked_before_the_limit_and_the_limit_before_the_filter()
    {
        for (var i = 0; i < 5; i++)
            _room.Say(Ann, $"message {i}");
        Assert.StartsWith("Rate limit", _room.Refusal(Ann, new SendMessage("shit")));
        Assert.DoesNotContain(_room.AllEvents, @event => @event is StrikeGiven);

        _room.Do(Moe, new MuteUser(Ann.Id));
        Assert.StartsWith("You are muted", _room.Refusal(Ann, new SendMessage("shit")));
        Assert.Equal("Message cannot be empty", _room.Refusal(Ann, new SendMessage(" ")));
    }

    [Fact, Rule("5.4")]
    public void A_refused_message_spends_nothing_of_the_limit()
    {
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal("User not found", _room.Refusal(Ann, new SendMessage("hi", Cid.Id)));
            Assert.Equal("Message cannot be empty", _room.Refusal(Ann, new SendMessage("")));
        }

        for (var i = 0; i < 5; i++)
            _room.Say(Ann, $"message {i}");
    }

    [Fact, Rule("9.1")]
    public void Only_moderators_delete()
    {
        var message = _room.Say(Ann, "mine");
        Assert.Equal("Only instructors can delete messages", _room.Refusal(Ann, new DeleteMessage(message.Id)));
        Assert.Equal("Only instructors can delete messages", _room.Refusal(Ann, new DeleteMessage(MessageId.Unknown)));
    }

    [Fact, Rule("9.2")]
    public void What_is_unknown_or_deleted_cannot_be_deleted()
    {
        var message = _room.Say(Ann, "oops");
        Assert.True(_room.Do(Moe, new DeleteMessage(message.Id)).Changed);
        Assert.Equal("Message not found", _room.Refusal(Moe, new DeleteMessage(message.Id)));
        Assert.Equal("Message not found", _room.Refusal(Moe, new DeleteMessage(MessageId.Unknown)));
    }

    [Fact, Rule("1.2")]
    public void A_public_user_may_do_nothing() =>
        Assert.Equal("Insufficient permissions", _room.Refusal(new ChatUser("pat", "Pat", ChatRole.Public), new SendMessage("hi")));
}

using Wwmaa.Chat.Commands;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Rooms;

public sealed class RepeatTests
{
    private const string Reused = "client_message_id was used for another message";

    private readonly TestRoom _room = new TestRoom().With(Ann, Bob, Moe);

    private static SendMessage Hello => new("hello shit", null, "id-1");

    [Fact, Rule("3.10")]
    public void Sending_again_gives_the_stored_message_and_changes_nothing()
    {
        var first = _room.Do(Ann, Hello);
        var again = _room.Do(Ann, Hello with { Text = " hello shit\r\n" });
        Assert.True(first.Changed);
        Assert.False(again.Changed);
        Assert.Equal(first.Message, again.Message);
        Assert.Empty(_room.Seen);
    }

    [Fact, Rule("3.10")]
    public void The_same_id_with_another_text_or_recipient_is_a_conflict()
    {
        _room.Do(Ann, Hello);

        // Censored, this text would be the same.
        Assert.Equal(Reused, _room.Refusal(Ann, Hello with { Text = "hello cunt" }));
        Assert.Equal(Reused, _room.Refusal(Ann, Hello with { RecipientId = Bob.Id }));
        Assert.True(_room.Do(Bob, Hello).Changed);
    }

    [Fact, Rule("3.10")]
    public void A_repeat_is_answered_though_the_limit_is_spent_and_the_user_muted()
    {
        var first = _room.Do(Ann, Hello);
        for (var i = 0; i < 4; i++)
            _room.Say(Ann, $"message {i}");
        _room.Do(Moe, new MuteUser(Ann.Id));
        Assert.Equal(first.Message, _room.Do(Ann, Hello).Message);
    }

    [Fact, Rule("3.10")]
    public void A_repeat_spends_nothing_of_the_limit()
    {
        for (var i = 0; i < 20; i++)
            Assert.Null(_room.Do(Ann, Hello).Error);
        for (var i = 0; i < 4; i++)
            _room.Say(Ann, $"message {i}");
        Assert.StartsWith("Rate limit", _room.Refusal(Ann, new SendMessage("one too many")));
    }

    [Fact, Rule("3.10")]
    public void A_repeat_of_a_deleted_message_says_so()
    {
        var first = _room.Do(Ann, Hello).Message!;
        _room.Do(Moe, new DeleteMessage(first.Id));
        Assert.True(_room.Do(Ann, Hello).Message!.IsDeleted);
    }

    [Theory, Rule("3.10")]
    [InlineData("")]
    [InlineData("with blank")]
    [InlineData("tab\t")]
    [InlineData("ümlaut")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void An_id_that_is_not_1_to_64_printable_ascii_characters_is_refused(string id) =>
        Assert.Equal(
            "client_message_id must be 1-64 printable ASCII characters without blanks",
            _room.Refusal(Ann, new SendMessage("hello", null, id)));

    [Fact, Rule("3.10")]
    public void A_repeat_within_the_limits_window_is_known_after_a_restart()
    {
        var first = _room.Do(Ann, Hello);
        Assert.Equal(first.Message, _room.Restarted().Do(Ann, Hello).Message);
    }
}

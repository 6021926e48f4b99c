using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Rooms;

public sealed class ReactionTests
{
    private static readonly RatePermit Spent = new(false, TimeSpan.FromSeconds(7));

    private readonly TestRoom _room = new TestRoom().With(Ann, Bob, Cid, Moe);

    [Fact, Rule("7.2")]
    public void A_reaction_is_there_once_however_often_it_is_sent()
    {
        var message = _room.Say(Ann, "hi");
        Assert.True(_room.Do(Bob, new AddReaction(message.Id, ReactionKind.Heart)).Changed);
        Assert.IsType<ReactionAdded>(Assert.Single(_room.Seen));
        Assert.Equal(default, _room.Do(Bob, new AddReaction(message.Id, ReactionKind.Heart)));
        Assert.Empty(_room.Seen);
        Assert.Equal(1, _room.State.Messages.Find(message.Id)!.Message.Reactions.Heart);
    }

    [Fact, Rule("7.2"), Rule("5.1")]
    public void Repeating_a_reaction_succeeds_even_where_the_limit_is_spent()
    {
        var message = _room.Say(Ann, "hi");
        _room.Do(Bob, new AddReaction(message.Id, ReactionKind.Heart));
        Assert.Null(_room.Do(Bob, new AddReaction(message.Id, ReactionKind.Heart), permit: Spent).Error);
        var error = _room.Do(Bob, new AddReaction(message.Id, ReactionKind.Fire), permit: Spent).Error!.Value;
        Assert.Equal(("Rate limit exceeded: 10 reactions per minute", 7), (error.Text, error.RetryAfter.TotalSeconds));
    }

    [Fact, Rule("7.3")]
    public void A_message_that_is_unknown_or_deleted_takes_no_reaction()
    {
        var message = _room.Say(Ann, "hi");
        _room.Do(Moe, new DeleteMessage(message.Id));
        Assert.Equal("Message not found", _room.Refusal(Bob, new AddReaction(message.Id, ReactionKind.Fire)));
        Assert.Equal("Message not found", _room.Refusal(Bob, new AddReaction(MessageId.Unknown, ReactionKind.Fire)));
        Assert.Equal("Message not found", _room.Refusal(Bob, new RemoveReaction(MessageId.Unknown, ReactionKind.Fire)));
    }

    [Fact, Rule("7.3")]
    public void A_private_message_takes_reactions_from_those_alone_who_may_see_it()
    {
        var message = _room.Say(Ann, "psst", Bob);
        Assert.Equal("Message not found", _room.Refusal(Cid, new AddReaction(message.Id, ReactionKind.Fire)));
        Assert.Equal("Message not found", _room.Refusal(Cid, new RemoveReaction(message.Id, ReactionKind.Fire)));
        Assert.Null(_room.Refusal(Bob, new AddReaction(message.Id, ReactionKind.Fire)));
        Assert.Null(_room.Refusal(Moe, new AddReaction(message.Id, ReactionKind.Fire)));
    }

    [Fact, Rule("7.5")]
    public void A_reaction_can_be_taken_back_once()
    {
        var message = _room.Say(Ann, "hi");
        Assert.False(_room.Do(Bob, new RemoveReaction(message.Id, ReactionKind.Clap)).Changed);
        _room.Do(Bob, new AddReaction(message.Id, ReactionKind.Clap));
        Assert.True(_room.Do(Bob, new RemoveReaction(message.Id, ReactionKind.Clap)).Changed);
        Assert.IsType<ReactionRemoved>(Assert.Single(_room.Seen));
        Assert.True(_room.State.Messages.Find(message.Id)!.Message.Reactions.IsEmpty);
    }

    [Fact, Rule("9.5")]
    public void A_muted_user_can_react_and_raise_a_hand()
    {
        var message = _room.Say(Ann, "hi");
        _room.Do(Moe, new MuteUser(Bob.Id));
        Assert.True(_room.Do(Bob, new AddReaction(message.Id, ReactionKind.Clap)).Changed);
        Assert.True(_room.Do(Bob, new RaiseHand()).Changed);
    }

    [Theory, Rule("7.1")]
    [InlineData("👍", ReactionKind.ThumbsUp)]
    [InlineData("👏", ReactionKind.Clap)]
    [InlineData("❤️", ReactionKind.Heart)]
    [InlineData("❤", ReactionKind.Heart)]
    [InlineData("🔥", ReactionKind.Fire)]
    public void Four_reactions_are_known(string emoji, ReactionKind kind)
    {
        Assert.True(ReactionKinds.TryParse(emoji, out var read));
        Assert.Equal(kind, read);
    }

    [Theory, Rule("7.1")]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("👍🏽")]
    [InlineData("❤️ ")]
    [InlineData("like")]
    public void Any_other_is_not(string? emoji) => Assert.False(ReactionKinds.TryParse(emoji, out _));

    [Fact, Rule("7.1")]
    public void The_refusal_lists_what_is_known() =>
        Assert.Equal("Invalid reaction. Must be one of: ['👍', '👏', '❤️', '🔥']", ChatError.InvalidReaction.Text);
}

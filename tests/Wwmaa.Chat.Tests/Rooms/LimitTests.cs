using Wwmaa.Chat.Commands;
using Wwmaa.Chat.RateLimiting;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Rooms;

public sealed class LimitTests
{
    private readonly TestRoom _room = new TestRoom().With(Ann, Moe);

    [Fact, Rule("5.1"), Rule("5.2")]
    public void Five_messages_go_through_in_any_ten_seconds()
    {
        // A window of fixed ten seconds would let ten through around its end.
        _room.After(9);
        for (var i = 0; i < 5; i++)
            _room.After(0.5).Say(Ann, $"message {i}");
        var error = _room.Do(Ann, new SendMessage("six")).Error!.Value;
        Assert.Equal("Rate limit exceeded: 5 messages per 10 seconds", error.Text);
        Assert.Equal(8, error.RetryAfter.TotalSeconds, 3);
        Assert.NotNull(_room.After(error.RetryAfter - TimeSpan.FromTicks(1)).Refusal(Ann, new SendMessage("too early")));
        _room.After(TimeSpan.FromTicks(1)).Say(Ann, "just in time");
        Assert.NotNull(_room.Refusal(Ann, new SendMessage("the window moves on")));
    }

    [Fact, Rule("5.1")]
    public void Refused_attempts_do_not_count()
    {
        for (var i = 0; i < 5; i++)
            _room.Say(Ann, $"message {i}");
        for (var i = 0; i < 99; i++)
            Assert.NotNull(_room.After(0.1).Refusal(Ann, new SendMessage("no")));
        _room.After(0.1).Say(Ann, "yes");
    }

    [Fact, Rule("5.1")]
    public void The_limit_holds_across_a_restart()
    {
        for (var i = 0; i < 5; i++)
            _room.Say(Ann, $"message {i}");
        _room.After(4).Restarted();
        Assert.Equal(6, _room.Do(Ann, new SendMessage("six")).Error!.Value.RetryAfter.TotalSeconds, 3);
        _room.After(6).Say(Ann, "seven");
    }

    [Fact, Rule("5.3")]
    public void Moderators_have_no_limit()
    {
        for (var i = 0; i < 50; i++)
            _room.Say(Moe, $"message {i}");
    }

    [Theory, Rule("5.5")]
    [InlineData(5, 10, "message", "5 messages per 10 seconds")]
    [InlineData(1, 1, "message", "1 message per second")]
    [InlineData(1, 60, "reaction", "1 reaction per minute")]
    [InlineData(7, 3600, "message", "7 messages per hour")]
    [InlineData(2, 0.5, "message", "2 messages per 0.5 seconds")]
    [InlineData(2, 120, "reaction", "2 reactions per 120 seconds")]
    public void The_text_follows_the_numbers(int limit, double seconds, string noun, string text) =>
        Assert.Equal("Rate limit exceeded: " + text, new RateLimit(limit, TimeSpan.FromSeconds(seconds), noun).Text);
}

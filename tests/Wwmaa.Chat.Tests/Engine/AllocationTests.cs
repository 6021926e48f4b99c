using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Moderation.Profanity;
using Wwmaa.Chat.RateLimiting;
using Wwmaa.Chat.Tests.Rooms;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Engine;

/// <summary>What promises to allocate nothing, allocates nothing: not a byte, counted on this thread.</summary>
public sealed class AllocationTests
{
    [Fact, Rule("5.1")]
    public void A_limiter_check()
    {
        var window = new SlidingWindow(TestRoom.DefaultRules.MessageLimit);
        var now = 0L;
        AssertNone(() => window.TryAcquire(now += TimeSpan.TicksPerSecond, out _, out _));
    }

    [Fact, Rule("5.1")]
    public void A_check_of_a_shared_limiter()
    {
        using var registry = new LimiterRegistry<UserId>(TestRoom.DefaultRules.ReactionLimit, TimeProvider.System, () => 0);
        var now = 0L;
        AssertNone(() => registry.TryAcquire(Ann.Id, now += TimeSpan.TicksPerSecond, out _, out _));
    }

    [Fact]
    public void A_refusal_of_the_room()
    {
        var room = new TestRoom().With(Ann, Moe);
        room.Do(Moe, new MuteUser(Ann.Id, 5, "Spam"));
        for (var i = 0; i < 5; i++)
            room.Say(Bob, "spent");
        AssertNone(() => room.State.Handle(new CommandEnvelope(Ann, Hello, null, RatePermit.Unlimited), room.Now));
        AssertNone(() => room.State.Handle(new CommandEnvelope(Bob, Hello, null, RatePermit.Unlimited), room.Now));
        AssertNone(() => room.State.Handle(new CommandEnvelope(Bob, Unknown, null, RatePermit.Unlimited), room.Now));
    }

#if !DEBUG // Without optimisation, the state of every async method is an object.
    [Fact]
    public async Task A_refusal_of_the_engine()
    {
        await using var engine = new ChatEngine();
        var access = (await engine.AdmitAsync(Session, Ann, TestContext.Current.CancellationToken)).Value;
        while ((await engine.SubmitAsync(access, Hello, TestContext.Current.CancellationToken)).Error is null)
        {
        }

        AssertNone(() => Assert.NotNull(Submit(engine, access, Hello).Error));
        AssertNone(() => Assert.NotNull(Submit(engine, access, Unknown).Error));
        AssertNone(() => Assert.NotNull(Submit(engine, access, Forbidden).Error));
        AssertNone(() => Assert.NotNull(Submit(engine, access, Empty).Error));
    }
#endif

    [Fact]
    public void A_clean_text_in_the_filter()
    {
        var filter = new ProfanityFilter();
        AssertNone(() => filter.Filter("Good morning everyone, the class starts in five minutes!"));
    }

    private static readonly SendMessage Hello = new("Hello, everyone!");

    private static readonly SendMessage Empty = new(" ");

    private static readonly AddReaction Unknown = new(MessageId.Unknown, ReactionKind.Fire);

    private static readonly DeleteMessage Forbidden = new(MessageId.Unknown);

    private static CommandResult Submit(ChatEngine engine, ChatAccess access, ChatCommand command)
    {
        var submitting = engine.SubmitAsync(access, command, CancellationToken.None);
        return submitting.IsCompletedSuccessfully ? submitting.Result : throw new InvalidOperationException("A refusal had to wait.");
    }

    private static void AssertNone(Action act)
    {
        const int Times = 1000;
        for (var i = 0; i < Times; i++)
            act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
            act();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}

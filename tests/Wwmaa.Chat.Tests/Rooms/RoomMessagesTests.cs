using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Rooms;
using Wwmaa.Chat.Storage;
using Wwmaa.Chat.Timing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Wwmaa.Chat.Diagnostics;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Rooms;

public sealed class RoomMessagesTests
{
    private readonly TestRoom _room = new TestRoom().With(Ann, Moe);

    [Fact, Rule("2.4")]
    public void What_is_committed_is_let_go_and_what_is_not_is_kept()
    {
        var ids = Enumerable.Range(0, 10).Select(i => _room.Say(Moe, $"{i}").Id).ToList();
        var messages = _room.State.Messages;
        messages.Trim(3, messages.Find(ids[4])!.LastSequence);
        Assert.Equal(5, messages.Count);
        Assert.Null(messages.Find(ids[4]));
        Assert.NotNull(messages.Find(ids[5]));
        messages.Trim(3, long.MaxValue);
        Assert.Equal(3, messages.Count);
    }

    [Fact, Rule("2.4")]
    public async Task A_room_that_only_looks_back_keeps_few_messages_at_hand()
    {
        var store = new InMemoryChatStore();
        await using var engine = new ChatEngine(parts: new ChatEngineParts { Store = store });
        var moe = (await engine.AdmitAsync(Session, Moe, TestContext.Current.CancellationToken)).Value;
        var ids = new List<MessageId>();
        for (var i = 0; i < 1000; i++)
            ids.Add((await engine.SubmitAsync(moe, new SendMessage($"{i}"), TestContext.Current.CancellationToken)).Message!.Id);

        // Another room over the same store, as after a while.
        var clock = new ChatClock(new FakeTimeProvider(DateTimeOffset.UtcNow.AddDays(1)));
        using var wheel = new TimingWheel(clock, TimeSpan.FromSeconds(1));
        using var metrics = new ChatMetrics(null);
        var host = new RoomHost(TestRoom.DefaultRules, store, clock, wheel, metrics, NullLogger.Instance) { Retire = (_, _) => { } };
        var room = new Room(Session, host);
        foreach (var id in ids)
        {
            var envelope = new CommandEnvelope(Moe, new RemoveReaction(id, ReactionKind.Fire), null, RatePermit.Unlimited);
            Assert.Null((await room.SubmitAsync(envelope, null, TestContext.Current.CancellationToken))!.Value.Error);
        }

        Assert.InRange(room.MessagesAtHandCount, 1, 300);
    }
}

using CsCheck;
using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Rooms;

/// <summary>Random histories: what was stored is all that counts, and its order has neither gap nor repeat.</summary>
public sealed class ReplayTests
{
    private static readonly ChatUser[] Users = [Ann, Bob, Cid, Moe];

    private static readonly Gen<(int User, int Act, int Other, int Seconds)[]> Histories =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 12], Gen.Int[0, 3], Gen.Int[0, 30]).Array[0, 60];

    [Fact, Rule("3.6")]
    public void Sequence_numbers_have_no_gap_and_no_repeat() => Histories.Sample(history =>
    {
        var room = Play(history);
        var numbers = room.AllEvents.OfType<DurableEvent>().Select(@event => @event.Sequence);
        Assert.Equal(Enumerable.Range(1, (int)room.State.LastSequence).Select(number => (long)number), numbers);
    });

    [Fact, Rule("9.6")]
    public void A_room_from_the_store_is_the_room_that_was() => Histories.Sample(history =>
    {
        var room = Play(history);
        foreach (var user in Users)
        {
            while (room.Do(user, new CloseConnection()).Changed)
            {
            }
        }

        var before = Describe(room);
        Assert.Equal(before, Describe(room.Restarted()));
    });

    [Fact, Rule("3.6")]
    public void Handling_changes_nothing_and_is_the_same_twice() => Histories.Sample(history =>
    {
        var room = Play(history);
        var before = Describe(room);
        var envelope = new CommandEnvelope(Moe, new MuteUser(Ann.Id, 5), null, RatePermit.Unlimited);
        var first = room.State.Handle(envelope, room.Now);
        var second = room.State.Handle(envelope, room.Now);
        Assert.Equal(first.Events.Count, second.Events.Count);
        Assert.Equal(first.Result, second.Result);
        Assert.Equal(before, Describe(room));
    });

    private static TestRoom Play((int User, int Act, int Other, int Seconds)[] history)
    {
        var room = new TestRoom();
        var messages = new List<MessageId> { MessageId.Unknown };
        foreach (var (user, act, other, seconds) in history)
        {
            room.Pass(seconds);
            var message = messages[^Math.Min(messages.Count, other + 1)];
            var result = room.Do(Users[user], Act(act, Users[other], message));
            if (result.Message is { } sent)
                messages.Add(sent.Id);
        }

        return room;
    }

    private static ChatCommand Act(int act, ChatUser other, MessageId message) => act switch
    {
        0 => new SendMessage("hello"),
        1 => new SendMessage("shit"),
        2 => new SendMessage("psst", other.Id),
        3 => new AddReaction(message, ReactionKind.Heart),
        4 => new RemoveReaction(message, ReactionKind.Heart),
        5 => new RaiseHand(),
        6 => new LowerHand(other.Id),
        7 => new StartTyping(),
        8 => new DeleteMessage(message),
        9 => new MuteUser(other.Id, 1),
        10 => new UnmuteUser(other.Id),
        11 => new OpenConnection(),
        _ => new CloseConnection(),
    };

    private static string Describe(TestRoom room)
    {
        var state = room.State;
        var users = Users.Select(user =>
        {
            state.Roster.TryGet(user.Id, out var known);
            return $"{known?.User} {known?.HasConnected} hand:{state.Hands.Find(user.Id)} "
                + $"mute:{state.Mutes.Find(user.Id, room.Now.Utc)} strikes:{state.Strikes.CountLive(user.Id, room.Now.Utc)} "
                + $"limit:{known?.Messages?.HasPlace(room.Now.Ticks, out _) ?? true}";
        });
        return state.LastSequence + "\n" + string.Join("\n", users);
    }
}

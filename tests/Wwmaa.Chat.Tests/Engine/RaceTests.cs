using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;
using Wwmaa.Chat.Testing;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Engine;

/// <summary>Real threads at one engine.</summary>
public sealed class RaceTests : EngineTest
{
    private const int Threads = 8;

    [Fact, Rule("5.1")]
    public async Task Never_more_than_five_messages_in_ten_seconds_and_never_fewer_than_there_is_room_for()
    {
        var tabs = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => ConnectAsync(Ann)));
        var rest = await AdmitAsync(Ann);
        var accepted = new List<DateTimeOffset>();
        for (var round = 0; round < 12; round++)
        {
            var results = await InParallelAsync(Threads * 4, i => i % 2 == 0
                ? Engine.SubmitAsync(rest, new SendMessage($"{i}"), Cancel)
                : tabs[i % tabs.Length].SubmitAsync(new SendMessage($"{i}"), Cancel));
            accepted.AddRange(results.Where(result => result.Message is not null).Select(result => result.Message!.Timestamp));
            Time.Advance(TimeSpan.FromSeconds(2.5));
        }

        // Rounds are 2.5 s apart: all five in the first, none in the next three, and so on.
        Assert.Equal(15, accepted.Count);
        Assert.Equal([0, 10, 20], accepted.Select(time => (time - Start).TotalSeconds).Distinct());
    }

    [Fact, Rule("5.1")]
    public async Task Never_more_than_ten_reactions_a_minute_over_all_sessions()
    {
        var sessions = Enumerable.Range(0, 4).Select(i => new SessionId(new Guid(i, 0, 0, new byte[8]))).ToList();
        var targets = new List<(ChatAccess Access, MessageId Id)>();
        foreach (var session in sessions)
        {
            var moderator = await AdmitAsync(Moe, session);
            var access = await AdmitAsync(Ann, session);
            for (var i = 0; i < 10; i++)
                targets.Add((access, (await Engine.SubmitAsync(moderator, new SendMessage($"{i}"), Cancel)).Message!.Id));
        }

        var results = await InParallelAsync(targets.Count, i =>
            Engine.SubmitAsync(targets[i].Access, new AddReaction(targets[i].Id, ReactionKind.Fire), Cancel));
        Assert.Equal(10, results.Count(result => result.Changed));
        Assert.Equal(30, results.Count(result => result.Error?.Code == ChatErrorCode.RateLimited));
    }

    [Fact, Rule("5.1")]
    public async Task Reactions_that_are_refused_or_change_nothing_do_not_count()
    {
        var moderator = await AdmitAsync(Moe);
        var ann = await AdmitAsync(Ann);
        var message = (await Engine.SubmitAsync(moderator, new SendMessage("hi"), Cancel)).Message!.Id;
        await Engine.SubmitAsync(ann, new AddReaction(message, ReactionKind.Clap), Cancel);
        for (var i = 0; i < 50; i++)
        {
            await Engine.SubmitAsync(ann, new AddReaction(message, ReactionKind.Clap), Cancel);
            await Engine.SubmitAsync(ann, new AddReaction(MessageId.Unknown, ReactionKind.Clap), Cancel);
        }

        for (var i = 0; i < 9; i++)
        {
            var other = (await Engine.SubmitAsync(moderator, new SendMessage($"{i}"), Cancel)).Message!.Id;
            Assert.True((await Engine.SubmitAsync(ann, new AddReaction(other, ReactionKind.Clap), Cancel)).Changed);
        }
    }

    [Fact, Rule("7.4")]
    public async Task Reaction_counts_are_exact()
    {
        var moderator = await AdmitAsync(Moe);
        var message = (await Engine.SubmitAsync(moderator, new SendMessage("hi"), Cancel)).Message!.Id;
        await InParallelAsync(400, async i =>
        {
            var access = await AdmitAsync(Member(i / 4));
            return await Engine.SubmitAsync(access, new AddReaction(message, (ReactionKind)(i % 2)), Cancel);
        });
        await InParallelAsync(30, async i =>
            await Engine.SubmitAsync(await AdmitAsync(Member(i)), new RemoveReaction(message, ReactionKind.Clap), Cancel));
        var page = (await Engine.ReadMessagesAsync(moderator, new HistoryRequest(), Cancel)).Value;
        Assert.Equal(new ReactionCounts(100, 70, 0, 0), Assert.Single(page).Reactions);
    }

    [Fact, Rule("3.6")]
    public async Task Every_client_sees_one_order_and_history_has_it_too()
    {
        var clients = await Task.WhenAll(Enumerable.Range(0, Threads).Select(i =>
            ConnectAsync(new ChatUser($"mod-{i}", $"Mod {i}", ChatRole.Instructor))));
        await InParallelAsync(Threads * 60, i => clients[i % Threads].SubmitAsync(new SendMessage($"{i}"), Cancel));
        var history = new List<string>();
        while (history.Count < Threads * 60)
        {
            var page = await Engine.ReadMessagesAsync(
                clients[0].Access, new HistoryRequest { Limit = 500, Offset = history.Count }, Cancel);
            history.AddRange(page.Value.Select(message => message.Text));
        }

        foreach (var client in clients)
        {
            await client.WaitForAsync<MessagePosted>(posted => posted.Message.Text == history[^1], Cancel);
            Assert.Equal(history, client.Events.OfType<MessagePosted>().Select(posted => posted.Message.Text));
        }
    }

    [Fact, Rule("2.2"), Rule("2.4")]
    public async Task A_storm_of_joins_and_leaves_leaves_no_ghost_and_no_room()
    {
        var watcher = await ConnectAsync(Moe);
        await InParallelAsync(300, async i =>
        {
            await using var client = await ChatClient.ConnectAsync(Engine, Session, Member(i % 10));
            return await client.SubmitAsync(new StartTyping(), Cancel);
        });
        await watcher.SendAsync("calm", Cancel);
        await watcher.WaitForAsync<MessagePosted>(null, Cancel);
        foreach (var user in watcher.Events.OfType<UserJoined>().GroupBy(joined => joined.UserId))
            Assert.Equal(user.Count(), watcher.Events.OfType<UserLeft>().Count(left => left.UserId == user.Key));

        await watcher.DisposeAsync();
        Assert.Equal(0, Engine.ConnectionCount);
        await AdvanceUntilAsync(() => Engine.RoomCount == 0, TimeSpan.FromSeconds(1));
    }

    [Fact, Rule("2.4")]
    public async Task Rooms_and_limiters_go_when_they_are_idle_and_what_is_stored_stays()
    {
        for (var i = 0; i < 50; i++)
        {
            var session = new SessionId(new Guid(i, 1, 0, new byte[8]));
            var sent = await Engine.SubmitAsync(await AdmitAsync(Moe, session), new SendMessage("hi"), Cancel);
            await Engine.SubmitAsync(
                await AdmitAsync(Member(i), session), new AddReaction(sent.Message!.Id, ReactionKind.Fire), Cancel);
        }

        Assert.Equal(50, Engine.RoomCount);
        await AdvanceUntilAsync(() => Engine.RoomCount == 0 && Engine.LimiterCount == 0, TimeSpan.FromSeconds(5));
        var access = await AdmitAsync(Moe, new SessionId(new Guid(7, 1, 0, new byte[8])));
        Assert.Equal(1, Assert.Single((await Engine.ReadMessagesAsync(access, new HistoryRequest(), Cancel)).Value).Reactions.Fire);
    }

    [Fact, Rule("2.4")]
    public async Task Commands_that_meet_a_room_on_its_way_out_are_not_lost()
    {
        var sent = 0;
        for (var round = 0; round < 30; round++)
        {
            var results = await InParallelAsync(Threads * 2, async i =>
            {
                if (i % 2 == 0)
                    Time.Advance(TimeSpan.FromSeconds(1.05));
                return await Engine.SubmitAsync(await AdmitAsync(Moe), new SendMessage($"{i}"), Cancel);
            });
            Assert.All(results, result => Assert.Null(result.Error));
            sent += results.Length;
        }

        var all = await Store.ReadMessagesAsync(
            new MessageQuery { SessionId = Session, Page = new Page(0, 500) }, Cancel);
        Assert.Equal(sent, all.Count);
    }

    private static Task<CommandResult[]> InParallelAsync(int count, Func<int, ValueTask<CommandResult>> act) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(i => Task.Run(() => act(i).AsTask(), Cancel)));
}

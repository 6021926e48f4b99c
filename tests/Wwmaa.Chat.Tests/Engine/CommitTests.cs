using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Engine;

public sealed class CommitTests : EngineTest
{
    private readonly GatedStore _store = new();

    public CommitTests() => Store = _store;

    [Fact, Rule("3.7")]
    public async Task Nothing_is_seen_or_answered_before_it_is_committed()
    {
        var ann = await ConnectAsync(Ann);
        var bob = await ConnectAsync(Bob);
        await ann.WaitForAsync<UserJoined>(null, Cancel);

        _store.Hold();
        var sending = ann.SendAsync("hello", Cancel);
        var typing = bob.SubmitAsync(new StartTyping(), Cancel).AsTask();
        Assert.False(sending.IsCompleted);
        Assert.False(typing.IsCompleted);
        Assert.Empty(bob.Events);
        Assert.Empty(await _store.ReadMessagesAsync(new Storage.MessageQuery { SessionId = Session }, Cancel));

        _store.Release();
        await sending;
        await typing;
        await ann.WaitForAsync<TypingStarted>(null, Cancel);
        Assert.Equal([typeof(UserJoined), typeof(MessagePosted), typeof(TypingStarted)], ann.Events.Select(e => e.GetType()));
    }

    [Fact, Rule("3.7")]
    public async Task What_arrives_during_a_commit_goes_into_the_next_one_together()
    {
        var moe = await ConnectAsync(Moe);
        _store.Hold();
        var sends = Enumerable.Range(0, 100).Select(i => moe.SendAsync($"{i}", Cancel)).ToList();
        var before = _store.Commits;
        _store.Release();
        await Task.WhenAll(sends);
        Assert.Equal(2, _store.Commits - before);
        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"{i}"), sends.Select(send => send.Result).OrderBy(m => m.Sequence).Select(m => m.Text));
    }

    [Fact, Rule("3.7")]
    public async Task A_failed_commit_is_told_to_its_callers_and_seen_by_nobody()
    {
        var ann = await ConnectAsync(Ann);
        var bob = await ConnectAsync(Bob);
        var first = await ann.SendAsync("first", Cancel);
        await ann.SubmitAsync(new StartTyping(), Cancel);

        _store.FailsCommits = true;
        _store.Hold();
        var lost = ann.SubmitAsync(new SendMessage("lost"), Cancel).AsTask();
        var reacting = bob.SubmitAsync(new AddReaction(first.Id, ReactionKind.Fire), Cancel).AsTask();
        _store.Release();
        Assert.Equal(ChatErrorCode.StorageUnavailable, (await lost).Error!.Value.Code);
        Assert.Equal("Storage unavailable", (await reacting).Error!.Value.Text);

        // What failed is undone: the reaction counts as new, and nothing has a gap.
        _store.FailsCommits = false;
        Assert.True((await bob.SubmitAsync(new AddReaction(first.Id, ReactionKind.Fire), Cancel)).Changed);
        await ann.SendAsync("second", Cancel);
        await bob.WaitForAsync<MessagePosted>(posted => posted.Message.Text == "second", Cancel);
        Assert.Equal(["first", "second"], bob.Events.OfType<MessagePosted>().Select(posted => posted.Message.Text));
        Assert.Single(bob.Events.OfType<TypingStopped>());
        Assert.Single(bob.Events.OfType<ReactionAdded>());
    }

    [Fact, Rule("3.7"), Rule("3.10"), Rule("8.1")]
    public async Task What_was_found_to_be_so_already_falls_with_the_commit_it_rested_on()
    {
        var ann = await ConnectAsync(Ann);
        _store.FailsCommits = true;
        _store.Hold();
        var acts = new ChatCommand[]
        {
            new SendMessage("hello", null, "id"), new SendMessage("hello", null, "id"), new RaiseHand(), new RaiseHand(),
        };
        var results = acts.Select(act => ann.SubmitAsync(act, Cancel).AsTask()).ToList();
        var tab = Engine.ConnectAsync(ann.Access, new Testing.CollectingTransport()).AsTask();
        _store.Release();
        foreach (var result in results)
            Assert.Equal("Storage unavailable", (await result).Error!.Value.Text);
        Assert.Equal("Storage unavailable", (await tab).Error!.Value.Text);

        _store.FailsCommits = false;
        Assert.True((await ann.SubmitAsync(acts[0], Cancel)).Changed);
        Assert.True((await ann.SubmitAsync(acts[2], Cancel)).Changed);
    }

    [Fact, Rule("5.1")]
    public async Task A_caller_who_does_not_wait_has_spent_the_limit_all_the_same()
    {
        var moe = await ConnectAsync(Moe);
        var ann = await AdmitAsync(Ann);
        var ids = new List<MessageId>();
        for (var i = 0; i < 20; i++)
            ids.Add((await moe.SendAsync($"{i}", Cancel)).Id);
        _store.Hold();
        using var impatient = new CancellationTokenSource();
        var reacting = ids.Select(id => Engine.SubmitAsync(ann, new AddReaction(id, ReactionKind.Fire), impatient.Token).AsTask()).ToList();
        await impatient.CancelAsync();
        await Task.WhenAll(reacting.Select(task => task.ContinueWith(_ => { }, TaskScheduler.Default)));
        _store.Release();
        var last = await Engine.SubmitAsync(ann, new AddReaction(ids[0], ReactionKind.Clap), Cancel);
        Assert.Equal(ChatErrorCode.RateLimited, last.Error!.Value.Code);
        var page = (await Engine.ReadMessagesAsync(ann, new HistoryRequest(), Cancel)).Value;
        Assert.Equal(10, page.Sum(message => message.Reactions.Fire));
    }

    [Fact, Rule("2.2")]
    public async Task Who_leaves_while_the_store_is_down_has_left()
    {
        var ann = await ConnectAsync(Ann);
        var bob = await ConnectAsync(Bob);
        _store.FailsCommits = _store.FailsReads = true;
        Assert.Equal("Storage unavailable", (await ann.SubmitAsync(new SendMessage("lost"), Cancel)).Error!.Value.Text);
        await bob.DisposeAsync();
        await ann.WaitForAsync<UserLeft>(left => left.UserId == Bob.Id, Cancel);

        _store.FailsCommits = _store.FailsReads = false;
        await ann.SendAsync("back", Cancel);
        await ann.WaitForAsync<MessagePosted>(null, Cancel);
        Assert.Single(ann.Events.OfType<UserLeft>());
        await ConnectAsync(Bob);
        await ann.WaitForAsync<UserJoined>(joined => ann.Events.OfType<UserJoined>().Count() == 2, Cancel);
    }

    [Fact]
    public async Task A_connection_that_cannot_be_noted_is_refused_and_leaves_no_trace()
    {
        var ann = await ConnectAsync(Ann);
        _store.FailsCommits = true;
        var access = await AdmitAsync(Bob);
        var result = await Engine.ConnectAsync(access, new Testing.CollectingTransport());
        Assert.Equal("Storage unavailable", result.Error!.Value.Text);
        _store.FailsCommits = false;
        await ann.SendAsync("anybody there?", Cancel);
        await ann.WaitForAsync<MessagePosted>(null, Cancel);
        Assert.DoesNotContain(ann.Events, @event => @event is UserJoined or UserLeft);
    }

    [Fact, Rule("13.1")]
    public async Task Readiness_follows_the_store()
    {
        Assert.True(await Engine.IsReadyAsync(Cancel));
        _store.FailsReads = true;
        Assert.False(await Engine.IsReadyAsync(Cancel));
        var history = await Engine.ReadMessagesAsync(await AdmitAsync(Ann), new HistoryRequest(), Cancel);
        Assert.Equal(ChatErrorCode.StorageUnavailable, history.Error!.Value.Code);
    }

    [Fact, Rule("3.10")]
    public async Task A_repeat_of_what_is_not_committed_yet_is_answered_when_it_is()
    {
        var ann = await ConnectAsync(Ann);
        _store.Hold();
        var sends = Enumerable.Range(0, 20)
            .Select(_ => ann.SubmitAsync(new SendMessage("once", null, "id"), Cancel).AsTask()).ToList();
        Assert.DoesNotContain(sends, send => send.IsCompleted);
        _store.Release();
        var results = await Task.WhenAll(sends);
        Assert.Single(results, result => result.Changed);
        Assert.Single(results.Select(result => result.Message!.Id).Distinct());
    }
}

using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Delivery;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Testing;
using Wwmaa.Chat.Transports;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Engine;

public sealed class ConnectionTests : EngineTest
{
    [Fact, Rule("2.3")]
    public async Task A_new_client_is_sent_nothing_until_something_happens()
    {
        var bob = await ConnectAsync(Bob);
        await bob.SendAsync("before", Cancel);
        var ann = await ConnectAsync(Ann);
        await bob.SendAsync("after", Cancel);
        await ann.WaitForAsync<MessagePosted>(null, Cancel);
        Assert.Equal("after", Assert.IsType<MessagePosted>(Assert.Single(ann.Events)).Message.Text);
    }

    [Fact, Rule("3.4")]
    public async Task A_private_message_reaches_every_connection_of_the_two_and_of_no_one_else()
    {
        var tabs = new[] { await ConnectAsync(Ann), await ConnectAsync(Ann), await ConnectAsync(Bob), await ConnectAsync(Bob) };
        var others = new[] { await ConnectAsync(Cid), await ConnectAsync(Moe) };
        var message = (await tabs[0].SubmitAsync(new SendMessage("psst", Bob.Id), Cancel)).Message!;
        await tabs[2].SubmitAsync(new AddReaction(message.Id, ReactionKind.Heart), Cancel);
        await others[1].SendAsync("public", Cancel);
        foreach (var tab in tabs)
        {
            await tab.WaitForAsync<MessagePosted>(posted => posted.Message.Text == "public", Cancel);
            Assert.Single(tab.Events.OfType<ReactionAdded>());
            Assert.Single(tab.Events.OfType<MessagePosted>(), posted => posted.Message.IsPrivate);
        }

        foreach (var other in others)
        {
            await other.WaitForAsync<MessagePosted>(posted => posted.Message.Text == "public", Cancel);
            Assert.Single(other.Events.OfType<MessagePosted>());
            Assert.DoesNotContain(other.Events, @event => @event is ReactionAdded);
        }
    }

    [Fact, Rule("3.5")]
    public async Task What_is_done_without_a_connection_reaches_connections_alike()
    {
        var ann = await ConnectAsync(Ann);
        var access = await AdmitAsync(Bob);
        var message = (await Engine.SubmitAsync(access, new SendMessage("hi"), Cancel)).Message!;
        await Engine.SubmitAsync(access, new AddReaction(message.Id, ReactionKind.Clap), Cancel);
        await Engine.SubmitAsync(access, new RaiseHand(), Cancel);
        await Engine.SubmitAsync(access, new LowerHand(), Cancel);
        await ann.WaitForAsync<HandLowered>(null, Cancel);
        Assert.Equal(
            [typeof(MessagePosted), typeof(ReactionAdded), typeof(HandRaised), typeof(HandLowered)],
            ann.Events.Select(@event => @event.GetType()));
    }

    [Fact, Rule("3.10")]
    public async Task A_repeat_is_sent_to_the_connection_that_asked_and_to_no_other()
    {
        const string Frame = """{"type":"chat_message","message":"once","client_message_id":"id"}""";
        var tab = await ConnectAsync(Ann);
        var other = await ConnectAsync(Ann);
        await tab.SendFrameAsync(Frame, Cancel);
        await tab.SendFrameAsync(Frame, Cancel);
        await tab.SendAsync("end", Cancel);
        await tab.WaitForAsync<MessagePosted>(posted => posted.Message.Text == "end", Cancel);
        await other.WaitForAsync<MessagePosted>(posted => posted.Message.Text == "end", Cancel);
        Assert.Equal(["once", "once", "end"], tab.Events.OfType<MessagePosted>().Select(posted => posted.Message.Text));
        Assert.Equal(["once", "end"], other.Events.OfType<MessagePosted>().Select(posted => posted.Message.Text));

        var moe = await ConnectAsync(Moe);
        var first = ((MessagePosted)tab.Events[0]).Message.Id;
        await moe.SubmitAsync(new DeleteMessage(first), Cancel);
        await tab.SendFrameAsync(Frame, Cancel);
        Assert.Equal("Message not found", (await tab.WaitForAsync<ErrorNoticed>(null, Cancel)).Error.Text);
        Assert.DoesNotContain(other.Events, @event => @event is ErrorNoticed);
    }

    [Fact, Rule("3.10")]
    public async Task A_repeat_is_known_long_after_its_room_went()
    {
        var access = await AdmitAsync(Ann);
        var first = (await Engine.SubmitAsync(access, new SendMessage("once", null, "id"), Cancel)).Message!;
        await AdvanceUntilAsync(() => Engine.RoomCount == 0, TimeSpan.FromSeconds(5));
        Time.Advance(TimeSpan.FromHours(24));
        var again = await Engine.SubmitAsync(access, new SendMessage("once", null, "id"), Cancel);
        Assert.Equal((first.Id, false), (again.Message!.Id, again.Changed));
    }

    [Fact, Rule("6.2")]
    public async Task Typing_stops_by_itself()
    {
        var ann = await ConnectAsync(Ann);
        var bob = await ConnectAsync(Bob);
        await ann.SubmitAsync(new StartTyping(), Cancel);
        Time.Advance(TimeSpan.FromSeconds(4.9));
        await bob.WaitForAsync<TypingStarted>(null, Cancel);
        Assert.DoesNotContain(bob.Events, @event => @event is TypingStopped);
        Time.Advance(TimeSpan.FromSeconds(0.2));
        await bob.WaitForAsync<TypingStopped>(null, Cancel);
    }

    [Fact, Rule("8.5")]
    public async Task The_hand_of_one_who_left_goes_down_by_itself()
    {
        var ann = await ConnectAsync(Ann);
        var bob = await ConnectAsync(Bob);
        await ann.SubmitAsync(new RaiseHand(), Cancel);
        await ann.DisposeAsync();
        await bob.WaitForAsync<UserLeft>(null, Cancel);
        Time.Advance(TimeSpan.FromSeconds(60.1));
        Assert.Null((await bob.WaitForAsync<HandLowered>(null, Cancel)).AcknowledgedBy);
        Assert.Empty((await Engine.ReadRaisedHandsAsync(bob.Access, Cancel)).Value);
    }

    [Fact, Rule("12.3")]
    public async Task Who_does_not_read_is_a_slow_consumer_and_nobody_waits_for_them()
    {
        var slow = await ConnectAsync(Ann, new ConnectionOptions { QueueEvents = 10 });
        var moe = await ConnectAsync(Moe);
        slow.Transport.Pause();
        for (var i = 0; i < 20; i++)
            await moe.SendAsync($"{i}", Cancel);
        await moe.WaitForAsync<UserLeft>(null, Cancel);
        Assert.Equal((1013, "slow consumer"), (slow.Connection.CloseReason!.Code, slow.Connection.CloseReason.Text));
        slow.Transport.Resume();
        Assert.Equal(CloseReason.SlowConsumer, await slow.Transport.Closed.WaitAsync(Cancel));
    }

    [Fact, Rule("12.3")]
    public async Task The_queue_is_bounded_in_bytes_too()
    {
        var slow = await ConnectAsync(Ann, new ConnectionOptions { QueueBytes = 8 * 1024 });
        var moe = await ConnectAsync(Moe);
        slow.Transport.Pause();
        for (var i = 0; i < 10; i++)
            await moe.SendAsync(new string('x', 2000), Cancel);
        await moe.WaitForAsync<UserLeft>(null, Cancel);
        Assert.Equal(CloseReason.SlowConsumer, slow.Connection.CloseReason);
    }

    [Fact, Rule("12.3")]
    public async Task Who_reads_nothing_at_all_is_cut_off_after_five_seconds()
    {
        var slow = await ConnectAsync(Ann, new ConnectionOptions { QueueEvents = 1 });
        var moe = await ConnectAsync(Moe);
        slow.Transport.Pause();
        for (var i = 0; i < 5; i++)
            await moe.SendAsync($"{i}", Cancel);
        await moe.WaitForAsync<UserLeft>(null, Cancel);
        Time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(slow.Connection.Closed.IsCompleted);
        Time.Advance(TimeSpan.FromSeconds(0.1));
        await slow.Connection.Closed.WaitAsync(Cancel);
        Assert.True(slow.Transport.Closed.IsCanceled);
    }

    [Fact, Rule("1.6")]
    public async Task A_connection_ends_with_the_proof_of_who_it_is()
    {
        var ann = await ConnectAsync(Ann, new ConnectionOptions { ExpiresAt = Start.AddHours(1) });
        Time.Advance(TimeSpan.FromMinutes(59));
        Assert.Null(ann.Connection.CloseReason);
        Time.Advance(TimeSpan.FromMinutes(1.01));
        Assert.Equal(new CloseReason(1008, "token expired"), await ann.Transport.Closed.WaitAsync(Cancel));
    }

    [Fact, Rule("2.4")]
    public async Task A_connection_that_ended_is_held_by_no_timer()
    {
        for (var i = 0; i < 100; i++)
        {
            var client = await ConnectAsync(Ann, new ConnectionOptions { ExpiresAt = Start.AddHours(i + 1) });
            await client.DisposeAsync();
        }

        await AdvanceUntilAsync(() => Engine.TimerCount == 0, TimeSpan.FromSeconds(1));
        Assert.InRange(Time.GetUtcNow(), Start, Start.AddHours(1));
        Assert.Equal(0, Engine.ConnectionCount);
    }

    [Fact, Rule("12.5")]
    public async Task On_shutdown_what_is_queued_goes_out_before_the_goodbye()
    {
        var ann = await ConnectAsync(Ann);
        ann.Transport.Pause();
        for (var i = 0; i < 5; i++)
            await ann.SendAsync($"{i}", Cancel);
        var closing = Engine.CloseAsync();
        ann.Transport.Resume();
        await closing;
        Assert.Equal(5, ann.Events.OfType<MessagePosted>().Count());
        Assert.Equal(1001, (await ann.Transport.Closed).Code);
        Assert.False(await Engine.IsReadyAsync(Cancel));
    }

    [Fact]
    public async Task The_in_process_transport_brings_events_to_a_reader()
    {
        var transport = new InProcessTransport();
        var connection = (await Engine.ConnectAsync(await AdmitAsync(Ann), transport)).Value;
        await connection.SubmitAsync(new SendMessage("hi"), Cancel);
        await connection.DisposeAsync();
        var events = new List<ChatEvent>();
        await foreach (var @event in transport.Events.WithCancellation(Cancel))
            events.Add(@event);
        Assert.IsType<MessagePosted>(Assert.Single(events));
        Assert.Equal(CloseReason.Normal, await transport.Closed);
    }

    [Fact]
    public async Task A_transport_that_throws_ends_its_own_connection_only()
    {
        var ann = await ConnectAsync(Ann);
        await Engine.ConnectAsync(await AdmitAsync(Bob), new ThrowingTransport());
        await ann.SendAsync("hi", Cancel);
        await ann.WaitForAsync<UserLeft>(left => left.UserId == Bob.Id, Cancel);
        await ann.SendAsync("still here", Cancel);
    }

    private sealed class ThrowingTransport : IChatTransport
    {
        public ValueTask SendAsync(OutboundEvent @event, CancellationToken cancellationToken) => throw new IOException("gone");

        public ValueTask CloseAsync(CloseReason reason, CancellationToken cancellationToken) => throw new IOException("gone");

        public void Abort()
        {
        }
    }
}

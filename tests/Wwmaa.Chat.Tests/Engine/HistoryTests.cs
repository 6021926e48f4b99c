using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Storage;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Engine;

public sealed class HistoryTests : EngineTest
{
    private readonly Dictionary<string, MessageId> _ids = [];

    [Fact, Rule("4.1")]
    public async Task Oldest_first_and_without_what_was_deleted()
    {
        await SayAsync(Ann, "a", "b", "c", "d");
        await Engine.SubmitAsync(await AdmitAsync(Moe), new DeleteMessage(_ids["b"]), Cancel);
        Assert.Equal("acd", await ReadAsync(Ann, new HistoryRequest()));
        Assert.Equal("cd", await ReadAsync(Ann, new HistoryRequest { Limit = 2, Offset = 1 }));
        Assert.Equal("", await ReadAsync(Ann, new HistoryRequest { Offset = long.MaxValue }));
    }

    [Theory, Rule("4.1")]
    [InlineData(0, 0)]
    [InlineData(501, 0)]
    [InlineData(-1, 0)]
    [InlineData(1, -1)]
    public async Task Out_of_range_is_refused(int limit, long offset)
    {
        var request = new HistoryRequest { Limit = limit, Offset = offset };
        var error = (await Engine.ReadMessagesAsync(await AdmitAsync(Ann), request, Cancel)).Error!.Value;
        Assert.Equal(ChatErrorCode.InvalidField, error.Code);
    }

    [Fact, Rule("4.1"), Rule("4.2")]
    public async Task Limit_and_offset_count_what_the_caller_may_see()
    {
        await SayAsync(Bob, "a");
        await Engine.SubmitAsync(await AdmitAsync(Ann), new SendMessage("-", Bob.Id), Cancel);
        await SayAsync(Ann, "b", "c");
        Assert.Equal("a-bc", await ReadAsync(Ann, new HistoryRequest()));
        Assert.Equal("a-bc", await ReadAsync(Bob, new HistoryRequest()));
        Assert.Equal("a-bc", await ReadAsync(Moe, new HistoryRequest()));
        Assert.Equal("abc", await ReadAsync(Cid, new HistoryRequest()));
        Assert.Equal("bc", await ReadAsync(Cid, new HistoryRequest { Offset = 1, Limit = 2 }));
    }

    [Fact, Rule("4.3")]
    public async Task Pages_by_cursor()
    {
        await SayAsync(Moe, "a", "b", "c", "d", "e", "f");
        var (c, d) = (_ids["c"], _ids["d"]);
        Assert.Equal("fedcba", await ReadAsync(Ann, new HistoryRequest { Order = MessageOrder.NewestFirst }));
        Assert.Equal("de", await ReadAsync(Ann, new HistoryRequest { After = c, Limit = 2 }));
        Assert.Equal("ef", await ReadAsync(Ann, new HistoryRequest { After = c, Limit = 2, Offset = 1 }));
        Assert.Equal("fe", await ReadAsync(Ann, new HistoryRequest { After = c, Limit = 2, Order = MessageOrder.NewestFirst }));
        Assert.Equal("bc", await ReadAsync(Ann, new HistoryRequest { Before = d, Limit = 2 }));
        Assert.Equal("ab", await ReadAsync(Ann, new HistoryRequest { Before = d, Limit = 2, Offset = 1 }));
        Assert.Equal("cb", await ReadAsync(Ann, new HistoryRequest { Before = d, Limit = 2, Order = MessageOrder.NewestFirst }));
        Assert.Equal("ab", await ReadAsync(Ann, new HistoryRequest { Before = d, Limit = 2, Order = MessageOrder.OldestFirst }));
    }

    [Fact, Rule("4.3")]
    public async Task A_deleted_message_is_a_cursor_and_one_that_cannot_be_seen_is_not()
    {
        await SayAsync(Moe, "a", "b", "c");
        await Engine.SubmitAsync(await AdmitAsync(Moe), new DeleteMessage(_ids["b"]), Cancel);
        Assert.Equal("c", await ReadAsync(Ann, new HistoryRequest { After = _ids["b"] }));

        await Engine.SubmitAsync(await AdmitAsync(Bob), new RaiseHand(), Cancel);
        var secret = (await Engine.SubmitAsync(await AdmitAsync(Ann), new SendMessage("-", Bob.Id), Cancel)).Message!.Id;
        Assert.Equal("Message not found", await ReadAsync(Cid, new HistoryRequest { Before = secret }));
        Assert.Equal("Message not found", await ReadAsync(Cid, new HistoryRequest { After = MessageId.Unknown }));
        Assert.Equal("ac", await ReadAsync(Ann, new HistoryRequest { Before = secret }));
        Assert.Equal(
            "after and before exclude each other",
            await ReadAsync(Ann, new HistoryRequest { Before = secret, After = secret }));
    }

    [Fact, Rule("3.3")]
    public async Task Whoever_read_the_history_can_be_written_to()
    {
        var ann = await AdmitAsync(Ann);
        var letter = new SendMessage("hi", Bob.Id);
        Assert.Equal("User not found", (await Engine.SubmitAsync(ann, letter, Cancel)).Error!.Value.Text);
        await Engine.ReadMessagesAsync(await AdmitAsync(Bob), new HistoryRequest(), Cancel);
        Assert.Null((await Engine.SubmitAsync(ann, letter, Cancel)).Error);
    }

    [Fact, Rule("9.7")]
    public async Task The_audit_trail_is_for_moderators_and_oldest_first()
    {
        await SayAsync(Ann, "shit", "x");
        await Engine.SubmitAsync(await AdmitAsync(Moe), new MuteUser(Ann.Id, 1), Cancel);
        Assert.Equal(ChatErrorCode.Forbidden, (await Engine.ReadAuditAsync(await AdmitAsync(Ann), Page.First, Cancel)).Error!.Value.Code);
        var audit = (await Engine.ReadAuditAsync(await AdmitAsync(Moe), Page.First, Cancel)).Value;
        Assert.Equal(["profanity_detected", "user_muted"], audit.Select(entry => entry.Action));
        var second = (await Engine.ReadAuditAsync(await AdmitAsync(Moe), new Page(1, 1), Cancel)).Value;
        Assert.Equal("user_muted", Assert.Single(second).Action);
    }

    [Fact, Rule("8.2")]
    public async Task Raised_hands_are_listed_oldest_first()
    {
        foreach (var user in new[] { Bob, Ann, Cid })
        {
            await Engine.SubmitAsync(await AdmitAsync(user), new RaiseHand(), Cancel);
            Time.Advance(TimeSpan.FromMilliseconds(1));
        }

        var hands = (await Engine.ReadRaisedHandsAsync(await AdmitAsync(Ann), Cancel)).Value;
        Assert.Equal(["bob", "ann", "cid"], hands.Select(hand => hand.UserId.Value));
    }

    private async Task SayAsync(ChatUser user, params string[] texts)
    {
        var access = await AdmitAsync(user);
        foreach (var text in texts)
            _ids[text] = (await Engine.SubmitAsync(access, new SendMessage(text), Cancel)).Message!.Id;
    }

    private async Task<string> ReadAsync(ChatUser user, HistoryRequest request)
    {
        var result = await Engine.ReadMessagesAsync(await AdmitAsync(user), request, Cancel);
        return result.Error?.Text ?? string.Concat(result.Value.Select(message => message.Text));
    }
}

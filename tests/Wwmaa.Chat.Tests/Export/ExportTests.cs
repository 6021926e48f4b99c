using System.Text;
using System.Text.Json;
using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Export;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Tests.Engine;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Export;

public sealed class ExportTests : EngineTest
{
    [Fact, Rule("11.1")]
    public void A_format_is_one_of_three()
    {
        Assert.Equal(ExportFormat.Text, ExportFormats.Parse("txt").Value);
        foreach (var wrong in new[] { null, "", "JSON", "xml", "text" })
            Assert.Equal("Format must be 'json', 'csv', or 'txt'", ExportFormats.Parse(wrong).Error!.Value.Text);
    }

    [Fact, Rule("11.1"), Rule("9.7")]
    public async Task It_leaves_out_what_was_deleted_and_leaves_a_trace()
    {
        await SayAsync(Ann, "stays");
        var gone = await SayAsync(Ann, "goes");
        await Engine.SubmitAsync(await AdmitAsync(Moe), new DeleteMessage(gone), Cancel);
        var text = await ExportAsync(ExportFormat.Text);
        Assert.Equal("[2025-11-10T14:30:00.000Z] Ann: stays\n", text);
        var audit = await Engine.ReadAuditAsync(await AdmitAsync(Moe), Wwmaa.Chat.Storage.Page.First, Cancel);
        Assert.Equal("chat_exported", audit.Value[^1].Action);
    }

    [Fact, Rule("9.1")]
    public async Task It_is_for_moderators() => Assert.Equal(
        "Only instructors can export chat",
        (await Engine.ExportAsync(await AdmitAsync(Ann), ExportFormat.Json, false, Cancel)).Error!.Value.Text);

    [Fact, Rule("11.2")]
    public async Task Json_has_seven_fields_and_three_more_with_private_messages()
    {
        await SayAsync(Bob, "hello");
        await SayAsync(Ann, "psst", Bob);
        using var open = JsonDocument.Parse(await ExportAsync(ExportFormat.Json));
        Assert.Equal(
            ["id", "session_id", "user_id", "user_name", "message", "timestamp", "reactions"],
            Assert.Single(open.RootElement.EnumerateArray()).EnumerateObject().Select(field => field.Name));

        using var all = JsonDocument.Parse(await ExportAsync(ExportFormat.Json, includePrivate: true));
        Assert.Equal(2, all.RootElement.GetArrayLength());
        Assert.Equal(
            ["id", "session_id", "user_id", "user_name", "message", "timestamp", "reactions", "is_private", "recipient_id", "recipient_name"],
            all.RootElement[0].EnumerateObject().Select(field => field.Name));
        Assert.Equal("Bob", all.RootElement[1].GetProperty("recipient_name").GetString());
    }

    [Fact, Rule("11.2")]
    public async Task Csv_is_rfc_4180_without_a_byte_order_mark()
    {
        var id = await SayAsync(Ann, "Hello, \"class\"!\nBye");
        await Engine.SubmitAsync(await AdmitAsync(Bob), new AddReaction(id, ReactionKind.ThumbsUp), Cancel);
        await Engine.SubmitAsync(await AdmitAsync(Bob), new AddReaction(id, ReactionKind.Fire), Cancel);
        await SayAsync(Bob, "plain");
        Assert.Equal(
            "timestamp,user_name,message,is_private,reactions\r\n"
            + "2025-11-10T14:30:00.000Z,Ann,\"Hello, \"\"class\"\"!\nBye\",false,\"{\"\"👍\"\": 1, \"\"🔥\"\": 1}\"\r\n"
            + "2025-11-10T14:30:00.000Z,Bob,plain,false,{}\r\n",
            await ExportAsync(ExportFormat.Csv));
    }

    [Theory, Rule("11.2")]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public async Task A_cell_that_would_be_a_formula_is_defused(string text)
    {
        await SayAsync(new ChatUser("eve", "=EVE()", ChatRole.Member), text);
        var line = (await ExportAsync(ExportFormat.Csv)).Split("\r\n")[1];
        Assert.DoesNotContain(",=", line);
        Assert.Contains($"'{text}", line);
    }

    [Fact, Rule("11.2")]
    public async Task Defusing_can_be_switched_off()
    {
        Options.Export.DefuseFormulas = false;
        await SayAsync(Ann, "=1+1");
        Assert.Contains(",=1+1,", await ExportAsync(ExportFormat.Csv));
    }

    [Fact, Rule("11.2")]
    public async Task Text_has_a_line_for_each_message()
    {
        await Engine.SubmitAsync(await AdmitAsync(Bob), new RaiseHand(), Cancel);
        var id = await SayAsync(Ann, "one\ntwo", Bob);
        await Engine.SubmitAsync(await AdmitAsync(Bob), new AddReaction(id, ReactionKind.Fire), Cancel);
        await Engine.SubmitAsync(await AdmitAsync(Bob), new AddReaction(id, ReactionKind.ThumbsUp), Cancel);
        Assert.Equal(
            "[2025-11-10T14:30:00.000Z] Ann: one\\ntwo (Private) | Reactions: 👍x1 🔥x1\n",
            await ExportAsync(ExportFormat.Text, includePrivate: true));
        Assert.Equal("", await ExportAsync(ExportFormat.Text));
    }

    [Theory, Rule("11.3")]
    [InlineData(ExportFormat.Json)]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Text)]
    public async Task It_streams_page_by_page(ExportFormat format)
    {
        const int Count = 20_000;
        var events = Enumerable.Range(1, Count).Select(i => new MessagePosted(new ChatMessage
        {
            Id = new MessageId(new Guid(i, 0, 0, new byte[8])),
            SessionId = Session,
            Sequence = i,
            UserId = Ann.Id,
            UserName = "Ann",
            Text = $"message {i}",
            Timestamp = Start,
        }));
        await Store.CommitAsync([.. events], Cancel);
        var export = (await Engine.ExportAsync(await AdmitAsync(Moe), format, false, Cancel)).Value;
        using var stream = new CountingStream();
        await export.WriteToAsync(stream, Cancel);
        Assert.True(stream.Writes >= Count / 500, $"{stream.Writes} writes");
        Assert.InRange(stream.LargestWrite, 1, 256 * 1024);
    }

    private async Task<MessageId> SayAsync(ChatUser user, string text, ChatUser? to = null)
    {
        var result = await Engine.SubmitAsync(await AdmitAsync(user), new SendMessage(text, to?.Id), Cancel);
        return result.Message!.Id;
    }

    private async Task<string> ExportAsync(ExportFormat format, bool includePrivate = false)
    {
        var export = (await Engine.ExportAsync(await AdmitAsync(Moe), format, includePrivate, Cancel)).Value;
        using var stream = new MemoryStream();
        await export.WriteToAsync(stream, Cancel);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class CountingStream : MemoryStream
    {
        public int Writes { get; private set; }

        public int LargestWrite { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Note(buffer.Length);
            return ValueTask.CompletedTask;
        }

        public override void Write(ReadOnlySpan<byte> buffer) => Note(buffer.Length);

        public override void Write(byte[] buffer, int offset, int count) => Note(count);

        private void Note(int length)
        {
            Writes++;
            LargestWrite = Math.Max(LargestWrite, length);
        }
    }
}

using System.Text;
using CsCheck;
using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Protocol;

namespace Wwmaa.Chat.Tests.Protocol;

public sealed class CommandDecoderTests
{
    private const string Id = "0190b3a0-0000-7000-8000-00000000000a";

    [Theory, Rule("12.1")]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("{")]
    [InlineData("{}}")]
    [InlineData("{} {}")]
    [InlineData("{\"type\":\"typing_start\",}")]
    [InlineData("{'type':'typing_start'}")]
    [InlineData("{\"type\":\"typing_start\"} //")]
    [InlineData("[1,2")]
    [InlineData("\ufeff{}")]
    [InlineData("{\"a\":01}")]
    [InlineData("{\"a\":\"\\x\"}")]
    [InlineData("{\"a\":NaN}")]
    public void What_is_not_json_is_invalid(string text) => Assert.Equal("Invalid JSON", Refusal(text));

    [Fact, Rule("12.1")]
    public void Bytes_that_are_no_utf8_are_no_json()
    {
        byte[] bytes = [.. "{\"type\":\"chat_message\",\"message\":\""u8, 0xC3, 0x28, .. "\"}"u8];
        Assert.Equal("Invalid JSON", CommandDecoder.Decode(bytes).Error!.Value.Text);
    }

    [Theory, Rule("12.1")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("42")]
    [InlineData("\"typing_start\"")]
    [InlineData("[{\"type\":\"typing_start\"}]")]
    public void What_is_no_object_is_refused(string text) => Assert.Equal("Message must be a JSON object", Refusal(text));

    [Theory, Rule("12.1")]
    [InlineData("{}", "Missing message type")]
    [InlineData("{\"type\":null}", "Missing message type")]
    [InlineData("{\"type\":5}", "type must be a string")]
    [InlineData("{\"type\":{\"type\":\"typing_start\"}}", "type must be a string")]
    [InlineData("{\"type\":\"\"}", "Unknown message type: ")]
    [InlineData("{\"type\":\"Typing_start\"}", "Unknown message type: Typing_start")]
    [InlineData("{\"type\":\"message_deleted\"}", "Unknown message type: message_deleted")]
    [InlineData("{\"type\":\"\\ud800\"}", "Unknown message type: \ufffd")]
    public void A_type_must_be_there_and_known(string text, string refusal) => Assert.Equal(refusal, Refusal(text));

    [Fact, Rule("12.1")]
    public void An_unknown_type_is_shown_up_to_64_characters() =>
        Assert.Equal(
            "Unknown message type: " + string.Concat(Enumerable.Repeat("👍", 64)),
            Refusal("{\"type\":\"" + string.Concat(Enumerable.Repeat("👍", 100)) + "\"}"));

    [Theory, Rule("12.1")]
    [InlineData("chat_message", "\"message\":5", "message must be a string")]
    [InlineData("chat_message", "\"message\":{}", "message must be a string")]
    [InlineData("chat_message", "\"message\":\"x\",\"is_private\":\"yes\"", "is_private must be a boolean")]
    [InlineData("chat_message", "\"message\":\"x\",\"is_private\":1", "is_private must be a boolean")]
    [InlineData("chat_message", "\"message\":\"x\",\"recipient_id\":7", "recipient_id must be a string")]
    [InlineData("chat_message", "\"message\":\"x\",\"client_message_id\":[]", "client_message_id must be a string")]
    [InlineData("reaction_added", "\"message_id\":1,\"reaction\":\"👍\"", "message_id must be a string")]
    [InlineData("reaction_added", "\"reaction\":\"👍\"", "message_id is required")]
    [InlineData("delete_message", "\"message_id\":null", "message_id is required")]
    [InlineData("mute_user", "\"user_id\":true", "user_id must be a string")]
    [InlineData("mute_user", "\"user_id\":null", "user_id is required")]
    [InlineData("unmute_user", "\"x\":1", "user_id is required")]
    [InlineData("mute_user", "\"user_id\":\"a\",\"reason\":1", "reason must be a string")]
    [InlineData("hand_lowered", "\"acknowledged_by\":1", "acknowledged_by must be a string")]
    [InlineData("hand_lowered", "\"user_id\":1", "user_id must be a string")]
    public void A_field_of_the_wrong_kind_is_named(string type, string fields, string refusal) =>
        Assert.Equal(refusal, Refusal($"{{\"type\":\"{type}\",{fields}}}"));

    [Theory, Rule("9.3")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999999999")]
    [InlineData("1e400")]
    [InlineData("\"15\"")]
    [InlineData("true")]
    [InlineData("[]")]
    public void A_duration_is_a_positive_32_bit_integer(string value) => Assert.Equal(
        "duration_minutes must be a positive integer or null",
        Refusal($$"""{"type":"mute_user","user_id":"a","duration_minutes":{{value}}}"""));

    [Theory, Rule("7.1")]
    [InlineData("\"x\"")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"\\ud83d\"")]
    public void A_reaction_is_one_of_four(string value) => Assert.Equal(
        ChatError.InvalidReaction.Text, Refusal($$"""{"type":"reaction_added","message_id":"{{Id}}","reaction":{{value}}}"""));

    [Theory, Rule("3.3")]
    [InlineData("\"is_private\":true", "recipient_id is required for a private message")]
    [InlineData("\"is_private\":true,\"recipient_id\":null", "recipient_id is required for a private message")]
    [InlineData("\"is_private\":true,\"recipient_id\":\"\"", "User not found")]
    [InlineData("\"recipient_id\":\"\"", "recipient_id needs is_private to be true")]
    [InlineData("\"recipient_id\":\"bob\"", "recipient_id needs is_private to be true")]
    [InlineData("\"is_private\":false,\"recipient_id\":\"bob\"", "recipient_id needs is_private to be true")]
    [InlineData("\"is_private\":null,\"recipient_id\":\"bob\"", "recipient_id needs is_private to be true")]
    public void A_private_message_has_a_recipient_and_a_public_one_has_none(string fields, string refusal) =>
        Assert.Equal(refusal, Refusal($$"""{"type":"chat_message","message":"x",{{fields}}}"""));

    [Fact, Rule("13.2")]
    public void An_id_that_no_message_or_user_can_have_is_unknown()
    {
        Assert.Equal(new DeleteMessage(MessageId.Unknown), Read("""{"type":"delete_message","message_id":"x"}"""));
        Assert.Equal("User not found", Refusal($$"""{"type":"unmute_user","user_id":"{{new string('x', 129)}}"}"""));
        Assert.Equal("User not found", Refusal("""{"type":"mute_user","user_id":""}"""));
        Assert.Equal("User not found", Refusal("""{"type":"hand_lowered","user_id":""}"""));
    }

    [Fact]
    public void Every_type_is_read()
    {
        var id = new MessageId(new Guid(Id));
        var bob = new UserId("bob");
        Assert.Equal(
            new SendMessage("hi", bob, "c1"),
            Read("""{"type":"chat_message","message":"hi","is_private":true,"recipient_id":"bob","client_message_id":"c1"}"""));
        Assert.Equal(new SendMessage(null), Read("""{"type":"chat_message"}"""));
        Assert.Equal(new AddReaction(id, ReactionKind.Heart), Read($$"""{"type":"reaction_added","message_id":"{{Id}}","reaction":"❤️"}"""));
        Assert.Equal(new RemoveReaction(id, ReactionKind.Fire), Read($$"""{"type":"reaction_removed","message_id":"{{Id}}","reaction":"🔥"}"""));
        Assert.Equal(new RaiseHand(), Read("""{"type":"hand_raised"}"""));
        Assert.Equal(new LowerHand(null, bob), Read("""{"type":"hand_lowered","acknowledged_by":"bob"}"""));
        Assert.Equal(new LowerHand(bob), Read("""{"type":"hand_lowered","user_id":"bob"}"""));
        Assert.Equal(new StartTyping(), Read("""{"type":"typing_start"}"""));
        Assert.Equal(new StopTyping(), Read("""{"type":"typing_stop"}"""));
        Assert.Equal(new DeleteMessage(id), Read($$"""{"type":"delete_message","message_id":"{{Id.ToUpperInvariant()}}"}"""));
        Assert.Equal(new MuteUser(bob, 15, "Spam"), Read("""{"type":"mute_user","user_id":"bob","duration_minutes":15,"reason":"Spam"}"""));
        Assert.Equal(new MuteUser(bob), Read("""{"type":"mute_user","user_id":"bob","duration_minutes":null,"reason":null}"""));
        Assert.Equal(new UnmuteUser(bob), Read("""{"type":"unmute_user","user_id":"bob"}"""));
    }

    [Fact, Rule("12.1")]
    public void Unknown_fields_are_passed_over_however_deep_and_the_last_of_two_counts()
    {
        var deep = new string('[', 10_000) + new string(']', 10_000);
        Assert.Equal(new SendMessage("b"), Read($$"""{"x":{"type":"y"},"message":"a","deep":{{deep}},"type":"chat_message","message":"b"}"""));
        Assert.Equal("Invalid JSON", Refusal(new string('[', 30_000)));
    }

    [Fact]
    public void Escapes_are_read_in_names_and_values() => Assert.Equal(
        new SendMessage("\"\\/\b\f\n\r\té👍"),
        Read("""{"\u0074ype":"chat\u005fmessage","message":"\"\\\/\b\f\n\r\t\u00e9\ud83d\udc4d"}"""));

    [Fact, Rule("3.2")]
    public void An_unpaired_surrogate_is_kept_for_the_rule_that_refuses_it() =>
        Assert.Equal(new SendMessage("a\ud800b"), Read("""{"type":"chat_message","message":"a\ud800b"}"""));

    [Fact, Rule("12.1")]
    public void No_bytes_make_it_throw() => Gen.Byte.Array[0, 60].Sample(bytes =>
    {
        CommandDecoder.Decode(bytes);
        CommandDecoder.Decode(WireTypes.ChatMessage, bytes);
    });

    [Fact, Rule("12.1")]
    public void No_piece_of_json_makes_it_throw()
    {
        string[] pieces =
        [
            "{", "}", "[", "]", ",", ":", "\"type\"", "\"chat_message\"", "\"message\"", "\"\\ud800\"", "\"\\u", "null", "true",
            "1e999", "-0", " ", "\"is_private\"", "\"recipient_id\"", "\"mute_user\"", "\"duration_minutes\"", "\"user_id\"", "\\",
        ];
        Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]).Array[0, 20].Sample(parts => CommandDecoder.Decode(Encoding.UTF8.GetBytes(string.Concat(parts))));
    }

    private static string? Refusal(string text) => CommandDecoder.Decode(Encoding.UTF8.GetBytes(text)).Error?.Text;

    private static ChatCommand Read(string text) => CommandDecoder.Decode(Encoding.UTF8.GetBytes(text)).Value;
}

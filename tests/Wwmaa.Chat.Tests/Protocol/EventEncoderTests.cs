using System.Text;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Protocol;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Protocol;

/// <summary>Every event, byte for byte as the protocol has it.</summary>
public sealed class EventEncoderTests
{
    private const string Id = "0190b3a0-0000-7000-8000-00000000000a";

    private static readonly MessageId Message = new(new Guid(Id));

    private static readonly RaisedHand Hand = new(Guid.Empty, Session, Ann.Id, "Ann", Start);

    private static ChatMessage Hello => new()
    {
        Id = Message,
        SessionId = Session,
        Sequence = 1,
        UserId = Ann.Id,
        UserName = "Ann \"A\"",
        Text = "Hi \\ 👍 <é>\n\u2028",
        Timestamp = Start,
    };

    [Fact, Rule("3.9")]
    public void A_message() => Assert.Equal(
        $$$"""{"type":"chat_message","id":"{{{Id}}}","user_id":"ann","user_name":"Ann \u0022A\u0022","message":"Hi \\ 👍 <é>\n{{{'\u2028'}}}","timestamp":"2025-11-10T14:30:00.000Z","is_private":false,"recipient_id":null,"recipient_name":null,"reactions":{}}""",
        Encode(new MessagePosted(Hello)));

    [Fact, Rule("3.10")]
    public void A_private_message_with_a_client_message_id_and_reactions() => Assert.Equal(
        $$$"""{"type":"chat_message","id":"{{{Id}}}","user_id":"ann","user_name":"Ann","message":"x","timestamp":"2025-11-10T14:30:00.000Z","is_private":true,"recipient_id":"bob","recipient_name":"Bob","reactions":{"👍":2,"🔥":1},"client_message_id":"c1"}""",
        Encode(new MessagePosted(Hello with
        {
            UserName = "Ann",
            Text = "x",
            RecipientId = Bob.Id,
            RecipientName = "Bob",
            ClientMessageId = "c1",
            Reactions = new ReactionCounts(2, 0, 0, 1),
        })));

    [Fact]
    public void A_deletion() => Assert.Equal(
        $$"""{"type":"message_deleted","message_id":"{{Id}}","deleted_by":"moe"}""",
        Encode(new MessageDeleted(Session, 1, Message, Moe.Id, Audience.Everyone)));

    [Fact, Rule("9.3")]
    public void A_mute() => Assert.Equal(
        """{"type":"user_muted","user_id":"ann","muted_by":"moe","duration_minutes":null,"reason":null}""",
        Encode(new UserMuted(Session, 1, new Mute(Ann.Id, Moe.Id, null, null, Start))));

    [Fact]
    public void An_unmute() => Assert.Equal(
        """{"type":"user_unmuted","user_id":"ann","unmuted_by":"moe"}""",
        Encode(new UserUnmuted(Session, 1, Ann.Id, Moe.Id)));

    [Fact]
    public void A_reaction() => Assert.Equal(
        $$"""{"type":"reaction_added","message_id":"{{Id}}","reaction":"❤️","user_id":"ann"}""",
        Encode(new ReactionAdded(Session, 1, Message, new Reaction(Ann.Id, ReactionKind.Heart), Audience.Everyone)));

    [Fact, Rule("7.5")]
    public void A_reaction_taken_back() => Assert.Equal(
        $$"""{"type":"reaction_removed","message_id":"{{Id}}","reaction":"👏","user_id":"ann"}""",
        Encode(new ReactionRemoved(Session, 1, Message, new Reaction(Ann.Id, ReactionKind.Clap), Audience.Everyone)));

    [Fact, Rule("8.2")]
    public void Hands()
    {
        Assert.Equal(
            """{"type":"hand_raised","user_id":"ann","user_name":"Ann","raised_at":"2025-11-10T14:30:00.000Z"}""",
            Encode(new HandRaised(1, Hand)));
        Assert.Equal(
            """{"type":"hand_lowered","user_id":"ann","user_name":"Ann","acknowledged_by":null}""",
            Encode(new HandLowered(1, Hand, null)));
        Assert.Equal(
            """{"type":"hand_lowered","user_id":"ann","user_name":"Ann","acknowledged_by":"moe"}""",
            Encode(new HandLowered(1, Hand, Moe.Id)));
    }

    [Fact]
    public void Typing()
    {
        Assert.Equal("""{"type":"typing_start","user_id":"ann","user_name":"Ann"}""", Encode(new TypingStarted(Ann.Id, "Ann", 0)));
        Assert.Equal("""{"type":"typing_stop","user_id":"ann","user_name":"Ann"}""", Encode(new TypingStopped(Ann.Id, "Ann")));
    }

    [Fact]
    public void Presence()
    {
        Assert.Equal(
            """{"type":"user_joined","user_id":"ann","user_name":"Ann","timestamp":"2025-11-10T14:30:00.000Z"}""",
            Encode(new UserJoined(Ann.Id, "Ann", Start)));
        Assert.Equal(
            """{"type":"user_left","user_id":"ann","user_name":"Ann","timestamp":"2025-11-10T14:30:00.000Z"}""",
            Encode(new UserLeft(Ann.Id, "Ann", Start)));
    }

    [Fact]
    public void An_error() => Assert.Equal(
        """{"type":"error","error":"Message cannot be empty"}""",
        Encode(new ErrorNoticed(Ann.Id, ChatError.EmptyMessage)));

    [Fact]
    public void What_is_for_nobody_cannot_be_written() =>
        Assert.Throws<ArgumentException>(() => Encode(new StrikeGiven(Session, 1, Ann.Id, Start)));

    private static string Encode(ChatEvent @event) => Encoding.UTF8.GetString(EventEncoder.Encode(@event));
}

using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Moderation.Profanity;
using Wwmaa.Chat.RateLimiting;
using Wwmaa.Chat.Rooms;
using Wwmaa.Chat.Storage;

namespace Wwmaa.Chat.Tests.Rooms;

/// <summary>A room's state with a clock that a test moves by hand.</summary>
internal sealed class TestRoom
{
    public static readonly RoomRules DefaultRules = new()
    {
        MessageLimit = new RateLimit(5, TimeSpan.FromSeconds(10), "message"),
        ReactionLimit = new RateLimit(10, TimeSpan.FromMinutes(1), "reaction"),
        TypingThrottle = TimeSpan.FromSeconds(1),
        TypingTimeout = TimeSpan.FromSeconds(5),
        StrikeThreshold = 3,
        StrikeWindow = TimeSpan.FromHours(1),
        StrikeMuteMinutes = 15,
        HandRetention = TimeSpan.FromMinutes(1),
        Filter = new ProfanityFilter(),
        Ids = new CountingIds(),
    };

    public TestRoom(RoomRules? rules = null) => State = new RoomState(Some.Session, rules ?? DefaultRules);

    public RoomState State { get; private set; }

    public Moment Now { get; private set; } = new(Some.Start, 0);

    public List<ChatEvent> AllEvents { get; } = [];

    /// <summary>The events of the last command that somebody may see.</summary>
    public IReadOnlyList<ChatEvent> Seen { get; private set; } = [];

    public TestRoom After(TimeSpan time)
    {
        Now = new Moment(Now.Utc + time, Now.Ticks + time.Ticks);
        return this;
    }

    public TestRoom After(double seconds) => After(TimeSpan.FromSeconds(seconds));

    public TestRoom With(params ChatUser[] users)
    {
        foreach (var user in users)
            Do(user, new OpenConnection());
        return this;
    }

    public CommandResult Do(ChatUser actor, ChatCommand command, ChatUser? target = null, RatePermit? permit = null)
    {
        if (CommandShape.Check(ref command, actor, 2000) is { } error)
            return CommandResult.Refused(error);
        var decision = State.Handle(new CommandEnvelope(actor, command, target, permit ?? RatePermit.Unlimited), Now);
        foreach (var @event in decision.Events)
            State.Apply(@event, Now);
        AllEvents.AddRange(decision.Events);
        Seen = [.. decision.Events.Where(@event => @event.Audience.Kind != AudienceKind.None)];
        return decision.Result;
    }

    public ChatMessage Say(ChatUser actor, string text, ChatUser? to = null) =>
        Do(actor, new SendMessage(text, to?.Id)).Message ?? throw new InvalidOperationException("It was refused.");

    public string? Refusal(ChatUser actor, ChatCommand command, ChatUser? target = null) =>
        Do(actor, command, target).Error?.Text;

    /// <summary>Lets time pass, as the engine's timer would.</summary>
    public IReadOnlyList<ChatEvent> Pass(double seconds)
    {
        After(seconds);
        Do(Some.Ada, PassTime.Instance);
        return Seen;
    }

    /// <summary>The room as another process would find it in the store.</summary>
    public TestRoom Restarted()
    {
        var store = new InMemoryChatStore();
        var durable = AllEvents.OfType<DurableEvent>().ToList();
        if (durable.Count > 0)
            store.CommitAsync(durable, default).AsTask().Wait();
        var horizon = new SnapshotHorizon(
            Now.Utc - State.Rules.MessageLimit.Window, Now.Utc - State.Rules.StrikeWindow, Now.Utc);
        var snapshot = store.LoadSessionAsync(Some.Session, horizon, default).AsTask().Result;
        State = new RoomState(Some.Session, State.Rules);
        State.Restore(snapshot, Now);
        return this;
    }
}

using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Moderation;
using Wwmaa.Chat.Storage;

namespace Wwmaa.Chat.Rooms;

/// <summary>
/// The chat of one session as a deterministic state machine: no I/O, no clock, no lock, no logger.
/// <see cref="Handle"/> decides and changes nothing; <see cref="Apply"/> changes and decides nothing.
/// </summary>
internal sealed class RoomState(SessionId sessionId, RoomRules rules)
{
    private long _limitsIdleAt = long.MinValue;

    public SessionId SessionId => sessionId;

    public RoomRules Rules => rules;

    /// <summary>The sequence number of the last durable event applied; 0 before the first.</summary>
    public long LastSequence { get; private set; }

    public Roster Roster { get; } = new();

    public RoomMessages Messages { get; } = new();

    public RaisedHands Hands { get; } = new();

    public Typing Typing { get; } = new(rules.TypingTimeout);

    public Mutes Mutes { get; } = new();

    public Strikes Strikes { get; } = new(rules.StrikeWindow);

    /// <summary>When something becomes due by itself; <see cref="long.MaxValue"/> for never.</summary>
    public long NextDue => Math.Min(Typing.NextDue, Hands.NextDue);

    /// <summary>When nothing that is not stored would be forgotten with this state; <see cref="long.MaxValue"/> while somebody is there.</summary>
    public long IdleAt =>
        Roster.PresentCount > 0 || NextDue != long.MaxValue ? long.MaxValue : _limitsIdleAt;

    /// <summary>Takes up what the store kept.</summary>
    public void Restore(SessionSnapshot snapshot, Moment now)
    {
        LastSequence = snapshot.LastSequence;
        foreach (var seen in snapshot.Users)
            Roster.Apply(seen);
        foreach (var mute in snapshot.Mutes)
            Mutes.Set(mute);
        foreach (var strike in snapshot.Strikes.OrderBy(strike => strike.GivenAt))
            Strikes.Add(strike.UserId, strike.GivenAt);
        foreach (var stored in snapshot.RecentMessages)
        {
            Messages.Add(stored);
            Count(stored.Message.UserId, now.Ticks - (now.Utc - stored.Message.Timestamp).Ticks);
        }

        foreach (var hand in snapshot.Hands)
        {
            Hands.Raise(hand);
            ExpireHandOfAbsent(hand.UserId, now.Ticks);
        }
    }

    /// <summary>Takes up a connection that outlived the state before this one.</summary>
    public void RestoreConnection(ChatUser user)
    {
        if (!Roster.TryGet(user.Id, out _))
            Roster.Apply(new UserSeen(sessionId, LastSequence, user, HasConnected: true));
        Roster.Apply(new ConnectionOpened(user.Id));
        Hands.Keep(user.Id);
    }

    /// <summary>Decides on a command; changes nothing.</summary>
    public Decision Handle(in CommandEnvelope envelope, Moment now)
    {
        var (actor, command, target, permit) = envelope;

        // A message sent before is answered whatever has happened since, so this check comes before all others.
        if (command is SendMessage { ClientMessageId: { } clientId } repeated
            && Messages.Find(actor.Id, clientId) is { } sent)
        {
            return MessageRules.Repeat(repeated, sent.Message);
        }

        if (command is not (PassTime or CloseConnection) && Permissions.Check(actor, command) is { } refusal)
            return refusal;

        return command switch
        {
            SendMessage send => MessageRules.Send(this, send, actor, target, now),
            DeleteMessage delete => MessageRules.Delete(this, delete, actor, now),
            AddReaction add => ReactionRules.Add(this, add, actor, permit, now),
            RemoveReaction remove => ReactionRules.Remove(this, remove, actor, now),
            RaiseHand => HandRules.Raise(this, actor, now),
            LowerHand lower => HandRules.Lower(this, lower, actor, target, now),
            StartTyping => TypingRules.Start(this, actor, now),
            StopTyping => TypingRules.Stop(this, actor, now),
            MuteUser mute => MuteRules.Mute(this, mute, actor, target, now),
            UnmuteUser unmute => MuteRules.Unmute(this, unmute, actor, target, now),
            OpenConnection => PresenceRules.Open(this, actor, now),
            CloseConnection => PresenceRules.Close(this, actor, now),
            Visit => new EventDraft(this, actor, now).SeeActor().Unchanged(),
            RecordExport export => ExportRules.Record(this, export, actor, now),
            ReadAudit => Decision.Nothing,
            PassTime => TimeRules.Pass(this, actor, now),
            _ => throw new InvalidOperationException($"No rule for {command.GetType().Name}."),
        };
    }

    /// <summary>Changes the state by what happened.</summary>
    public void Apply(ChatEvent @event, Moment now)
    {
        if (@event is DurableEvent durable)
            LastSequence = durable.Sequence;
        switch (@event)
        {
            case MessagePosted posted:
                Messages.Add(new StoredMessage(posted.Message, []));
                Count(posted.Message.UserId, now.Ticks);
                break;
            case MessageDeleted deleted:
                Messages.Find(deleted.MessageId)?.Delete(deleted.Sequence);
                break;
            case ReactionAdded added:
                Messages.Find(added.MessageId)?.Add(added.Reaction, added.Sequence);
                break;
            case ReactionRemoved removed:
                Messages.Find(removed.MessageId)?.Remove(removed.Reaction, removed.Sequence);
                break;
            case UserMuted muted:
                Mutes.Set(muted.Mute);
                break;
            case UserUnmuted unmuted:
                Mutes.Remove(unmuted.UserId);
                break;
            case HandRaised raised:
                Hands.Raise(raised.Hand);
                ExpireHandOfAbsent(raised.Hand.UserId, now.Ticks);
                break;
            case HandLowered lowered:
                Hands.Lower(lowered.Hand.UserId);
                break;
            case StrikeGiven strike:
                Strikes.Add(strike.UserId, strike.GivenAt);
                break;
            case UserSeen seen:
                Roster.Apply(seen);
                break;
            case ConnectionOpened opened:
                Roster.Apply(opened);
                Hands.Keep(opened.UserId);
                break;
            case ConnectionClosed closed:
                Roster.Apply(closed);
                ExpireHandOfAbsent(closed.UserId, closed.At);
                break;
            case TypingStarted started:
                Typing.Start(started.UserId, started.UserName, started.At);
                if (Roster.TryGet(started.UserId, out var typist))
                    typist.LastTypingStart = started.At;
                _limitsIdleAt = Math.Max(_limitsIdleAt, started.At + rules.TypingThrottle.Ticks);
                break;
            case TypingExtended extended:
                Typing.Extend(extended.UserId, extended.At);
                break;
            case TypingStopped stopped:
                Typing.Stop(stopped.UserId);
                break;
        }
    }

    // One who never connected cannot have been disconnected: that hand stays.
    private void ExpireHandOfAbsent(UserId user, long now)
    {
        if (Roster.TryGet(user, out var known) && known is { HasConnected: true, IsPresent: false })
            Hands.Expire(user, now + rules.HandRetention.Ticks);
    }

    private void Count(UserId user, long time)
    {
        if (!Roster.TryGet(user, out var known))
            return;
        (known.Messages ??= new(rules.MessageLimit)).TryAcquire(time, out _, out _);
        _limitsIdleAt = Math.Max(_limitsIdleAt, time + rules.MessageLimit.Window.Ticks);
    }
}

using Wwmaa.Chat.Events;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Storage;

/// <summary>All that the in-memory store keeps of one session.</summary>
internal sealed class InMemorySession
{
    private readonly Lock _gate = new();
    private readonly List<InMemoryMessage> _messages = [];
    private readonly Dictionary<MessageId, InMemoryMessage> _byId = [];
    private readonly Dictionary<(UserId, string), InMemoryMessage> _byClientId = [];
    private readonly Dictionary<UserId, UserSeen> _users = [];
    private readonly Dictionary<UserId, Mute> _mutes = [];
    private readonly Dictionary<UserId, RaisedHand> _hands = [];
    private readonly List<StrikeGiven> _strikes = [];
    private readonly List<AuditEntry> _audit = [];
    private long _lastSequence;

    public void Commit(IReadOnlyList<DurableEvent> events, int start, int end)
    {
        lock (_gate)
        {
            // Checked before anything is changed: all or none.
            for (var i = start; i < end; i++)
            {
                var expected = _lastSequence + 1 + (i - start);
                if (events[i].Sequence != expected)
                    throw new InvalidOperationException($"Expected event {expected} of the session, got {events[i].Sequence}.");
            }

            for (var i = start; i < end; i++)
                Apply(events[i]);
            _lastSequence += end - start;
        }
    }

    public SessionSnapshot Load(SnapshotHorizon since)
    {
        lock (_gate)
        {
            var recent = _messages.FindLastIndex(row => row.Message.Timestamp <= since.Messages) + 1;
            return new SessionSnapshot
            {
                LastSequence = _lastSequence,
                Users = [.. _users.Values],
                Hands = SortedHands(),
                Mutes = [.. _mutes.Values.Where(mute => mute.IsActive(since.Mutes))],
                Strikes = [.. _strikes.Where(strike => strike.GivenAt > since.Strikes)],
                RecentMessages = [.. _messages.Skip(recent).Select(row => row.ToStored())],
            };
        }
    }

    public StoredMessage? FindMessage(MessageId id)
    {
        lock (_gate)
            return _byId.GetValueOrDefault(id)?.ToStored();
    }

    public StoredMessage? FindMessage(UserId user, string clientMessageId)
    {
        lock (_gate)
            return _byClientId.GetValueOrDefault((user, clientMessageId))?.ToStored();
    }

    public IReadOnlyList<ChatMessage> ReadMessages(MessageQuery query)
    {
        lock (_gate)
        {
            var picked = new List<ChatMessage>();
            var skip = query.Page.Offset;
            var forward = query.Order == MessageOrder.OldestFirst;
            for (var i = forward ? FirstAfter(query.After) : FirstAfter(query.Before - 1) - 1;
                i >= 0 && i < _messages.Count && picked.Count < query.Page.Limit;
                i += forward ? 1 : -1)
            {
                var message = _messages[i].Message;
                if (message.Sequence <= query.After || message.Sequence >= query.Before)
                    break;
                if (query.Matches(message) && --skip < 0)
                    picked.Add(message);
            }

            if (query.Order == MessageOrder.Latest)
                picked.Reverse();
            return picked;
        }
    }

    public IReadOnlyList<RaisedHand> ReadRaisedHands()
    {
        lock (_gate)
            return SortedHands();
    }

    public IReadOnlyList<AuditEntry> ReadAudit(Page page)
    {
        lock (_gate)
        {
            var start = (int)Math.Min(page.Offset, _audit.Count);
            return _audit.GetRange(start, Math.Min(page.Limit, _audit.Count - start));
        }
    }

    private RaisedHand[] SortedHands() => [.. _hands.Values.OrderBy(hand => hand.RaisedAt).ThenBy(hand => hand.Id)];

    /// <summary>The index of the first message with a greater sequence number, by halving.</summary>
    private int FirstAfter(long sequence)
    {
        var (low, high) = (0, _messages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_messages[middle].Message.Sequence <= sequence)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void Apply(DurableEvent @event)
    {
        switch (@event)
        {
            case MessagePosted posted:
                Add(posted.Message);
                break;
            case MessageDeleted deleted:
                _byId[deleted.MessageId].Delete();
                break;
            case ReactionAdded added:
                _byId[added.MessageId].Add(added.Reaction);
                break;
            case ReactionRemoved removed:
                _byId[removed.MessageId].Remove(removed.Reaction);
                break;
            case UserMuted muted:
                _mutes[muted.Mute.UserId] = muted.Mute;
                break;
            case UserUnmuted unmuted:
                _mutes.Remove(unmuted.UserId);
                break;
            case HandRaised raised:
                _hands[raised.Hand.UserId] = raised.Hand;
                break;
            case HandLowered lowered:
                _hands.Remove(lowered.Hand.UserId);
                break;
            case StrikeGiven strike:
                _strikes.Add(strike);
                break;
            case AuditRecorded recorded:
                _audit.Add(recorded.Entry);
                break;
            case UserSeen seen:
                _users[seen.User.Id] = seen;
                break;
        }
    }

    private void Add(ChatMessage message)
    {
        var row = new InMemoryMessage(message);
        _messages.Add(row);
        _byId.Add(message.Id, row);
        if (message.ClientMessageId is { } clientId)
            _byClientId.Add((message.UserId, clientId), row);
    }
}

using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Configuration;
using Wwmaa.Chat.Delivery;
using Wwmaa.Chat.Diagnostics;
using Wwmaa.Chat.Export;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.Moderation.Profanity;
using Wwmaa.Chat.RateLimiting;
using Wwmaa.Chat.Rooms;
using Wwmaa.Chat.Storage;
using Wwmaa.Chat.Timing;
using Wwmaa.Chat.Transports;

namespace Wwmaa.Chat;

/// <summary>
/// The chat. One for a process; safe for any number of threads. Refusals are results; exceptions are for misuse.
/// </summary>
public sealed class ChatEngine : IAsyncDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(50);

    private readonly ConnectionHost _host;
    private readonly ISessionDirectory _sessions;
    private readonly IUserDirectory _users;
    private readonly IChatStore _store;
    private readonly ChatOptions _options;
    private readonly ILogger _log;
    private readonly ChatClock _clock;
    private readonly ChatMetrics _metrics;
    private readonly TimingWheel _wheel;
    private readonly LimiterRegistry<UserId> _reactions;
    private readonly LocalRoomDirectory _rooms;
    private readonly CommandPipeline _pipeline;
    private readonly ChatHistory _history;
    private volatile bool _isStopping;

    /// <summary>Makes a chat engine.</summary>
    /// <param name="options">What to set; null for the defaults. Read once.</param>
    /// <param name="parts">What to put in place of the engine's own parts; null for none.</param>
    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public ChatEngine(ChatOptions? options = null, ChatEngineParts? parts = null)
    {
        _options = options ?? new ChatOptions();
        parts ??= new ChatEngineParts();
        if (_options.Validate().ToList() is { Count: > 0 } problems)
            throw new ArgumentException(string.Join("; ", problems), nameof(options));

        _clock = new ChatClock(parts.Time ?? TimeProvider.System);
        _log = parts.Log ?? NullLogger<ChatEngine>.Instance;
        _store = parts.Store ?? new InMemoryChatStore();
        _sessions = parts.Sessions ?? new OpenSessionDirectory([]);
        _users = parts.Users ?? new ClaimsUserDirectory();
        _metrics = new ChatMetrics(parts.Meters);
        _wheel = new TimingWheel(_clock, Tick);

        var rules = RulesOf(_options, parts);
        _reactions = new LimiterRegistry<UserId>(rules.ReactionLimit, _clock.Time, () => _clock.Ticks);
        _rooms = new LocalRoomDirectory(rules, _store, _clock, _wheel, _metrics, _log);
        _pipeline = new CommandPipeline(
            _rooms, _users, _reactions, () => _clock.Ticks, _options.Messages.MaxLength, _metrics, _log);
        _history = new ChatHistory(_store, _log);
        _host = new ConnectionHost(_pipeline, _clock, _wheel, _metrics, _log);
    }

    internal int RoomCount => _rooms.Count;

    internal int LimiterCount => _reactions.Count;

    internal int TimerCount => _wheel.Count;

    internal int ConnectionCount => _host.Connections.Count;

    /// <summary>Gives a user, of whom a host has proof, the name to show.</summary>
    /// <param name="claims">What the host has proof of.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async ValueTask<ChatUser> IdentifyAsync(UserClaims claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var name = await _users.GetDisplayNameAsync(claims, cancellationToken);
        return new ChatUser(claims.Id, name, claims.Role);
    }

    /// <summary>Lets a user into a session, or says why not. Everything else needs what this returns.</summary>
    /// <param name="sessionId">Which session.</param>
    /// <param name="user">Who.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async ValueTask<ChatResult<ChatAccess>> AdmitAsync(
        SessionId sessionId, ChatUser user, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (user.Role == ChatRole.Public)
            return ChatError.InsufficientPermissions;
        return await _sessions.AdmitAsync(sessionId, user, cancellationToken) switch
        {
            SessionAdmission.Allowed => new ChatAccess(sessionId, user),
            SessionAdmission.Forbidden => ChatError.InsufficientPermissions,
            _ => ChatError.SessionNotFound,
        };
    }

    /// <summary>Connects a user: from here on, the transport receives all that the user may see. Others hear of a user's first connection.</summary>
    /// <param name="access">Leave to take part.</param>
    /// <param name="transport">Where to write. If this is refused, it is left alone.</param>
    /// <param name="options">How the connection is treated; null for the defaults.</param>
    public async ValueTask<ChatResult<ChatConnection>> ConnectAsync(
        ChatAccess access, IChatTransport transport, ConnectionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(access);
        ArgumentNullException.ThrowIfNull(transport);
        var settings = (options ?? new ConnectionOptions()).Validated();
        var connection = new ChatConnection(access.SessionId, access.User, transport, settings, _host);
        if (await _host.JoinAsync(connection) is { } error)
            return error;

        if (connection.ExpiresAt is { } expiry)
            _host.ExpireAt(connection, expiry);
        if (_isStopping)
            connection.Close(CloseReason.GoingAway);
        return connection;
    }

    /// <summary>Gives a command for a user without a connection; one with a connection may use that.</summary>
    /// <param name="access">Leave to take part.</param>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Ends the waiting; what has been decided is done all the same.</param>
    public ValueTask<CommandResult> SubmitAsync(
        ChatAccess access, ChatCommand command, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(access);
        ArgumentNullException.ThrowIfNull(command);
        return _pipeline.SubmitAsync(access.SessionId, access.User, command, cancellationToken);
    }

    /// <summary>Reads a page of the history, as far as the user may see it.</summary>
    /// <param name="access">Leave to take part.</param>
    /// <param name="request">Which page.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public ValueTask<ChatResult<IReadOnlyList<ChatMessage>>> ReadMessagesAsync(
        ChatAccess access, HistoryRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ReadAsync(
            access, Visit.Instance, (history, token) => history.ReadMessagesAsync(access, request, token), cancellationToken);
    }

    /// <summary>Reads the hands that are up, oldest first.</summary>
    /// <param name="access">Leave to take part.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public ValueTask<ChatResult<IReadOnlyList<RaisedHand>>> ReadRaisedHandsAsync(
        ChatAccess access, CancellationToken cancellationToken = default) =>
        ReadAsync(access, Visit.Instance, (history, token) => history.ReadRaisedHandsAsync(access, token), cancellationToken);

    /// <summary>Reads a page of the audit trail, oldest first. Moderators only.</summary>
    /// <param name="access">Leave to take part.</param>
    /// <param name="page">Which part.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public ValueTask<ChatResult<IReadOnlyList<AuditEntry>>> ReadAuditAsync(
        ChatAccess access, Page page, CancellationToken cancellationToken = default) =>
        ReadAsync(access, ReadAudit.Instance, (history, token) => history.ReadAuditAsync(access, page, token), cancellationToken);

    /// <summary>Grants an export and notes it in the audit trail. Moderators only.</summary>
    /// <param name="access">Leave to take part.</param>
    /// <param name="format">In which format.</param>
    /// <param name="includePrivate">Whether private messages are to be in it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async ValueTask<ChatResult<ChatExport>> ExportAsync(
        ChatAccess access, ExportFormat format, bool includePrivate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(access);
        var result = await SubmitAsync(access, new RecordExport(format.ToName(), includePrivate), cancellationToken);
        return result.Error is { } error
            ? error
            : new ChatExport(access.SessionId, format, includePrivate, _options.Export.DefuseFormulas, _store);
    }

    /// <summary>Whether the store answers.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken = default) =>
        _isStopping ? new(false) : _history.IsReadyAsync(cancellationToken);

    /// <summary>Says goodbye to every connection, after what is queued for it, within the connection's close timeout. New connections end at once.</summary>
    public async Task CloseAsync()
    {
        _isStopping = true;
        var connections = _host.Connections;
        foreach (var connection in connections)
            connection.Close(CloseReason.GoingAway);
        await Task.WhenAll(connections.Select(connection => connection.Closed));
    }

    /// <summary>Closes all connections and stops all timers.</summary>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _wheel.Dispose();
        _reactions.Dispose();
        _metrics.Dispose();
    }

    private static RoomRules RulesOf(ChatOptions options, ChatEngineParts parts) => new()
    {
        MessageLimit = new RateLimit(options.RateLimits.Messages.Limit, options.RateLimits.Messages.Window, "message"),
        ReactionLimit = new RateLimit(options.RateLimits.Reactions.Limit, options.RateLimits.Reactions.Window, "reaction"),
        TypingThrottle = options.Typing.Throttle,
        TypingTimeout = options.Typing.Timeout,
        StrikeThreshold = options.Strikes.Threshold,
        StrikeWindow = options.Strikes.Window,
        StrikeMuteMinutes = options.Strikes.MuteMinutes,
        HandRetention = options.Hands.Retention,
        Filter = parts.Filter ?? new ProfanityFilter(options.Profanity.AdditionalWords, options.Profanity.AllowedWords),
        Ids = parts.Ids ?? new Version7IdGenerator(),
    };

    /// <summary>Reading is asked of the room first: it knows the user from then on, and what the user may read.</summary>
    private async ValueTask<ChatResult<T>> ReadAsync<T>(
        ChatAccess access,
        ChatCommand leave,
        Func<ChatHistory, CancellationToken, ValueTask<ChatResult<T>>> read,
        CancellationToken cancellationToken)
        where T : notnull
    {
        var result = await SubmitAsync(access, leave, cancellationToken);
        return result.Error is { } error ? error : await read(_history, cancellationToken);
    }
}

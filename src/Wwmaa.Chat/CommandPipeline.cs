using Microsoft.Extensions.Logging;
using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Delivery;
using Wwmaa.Chat.Diagnostics;
using Wwmaa.Chat.Model;
using Wwmaa.Chat.RateLimiting;
using Wwmaa.Chat.Rooms;

namespace Wwmaa.Chat;

/// <summary>
/// The way of every command, whichever door it came through:
/// shape, permit, target, room (repeat, role, mute, limit, filter), commit, fan-out, answer.
/// </summary>
internal sealed class CommandPipeline(
    IRoomDirectory rooms,
    IUserDirectory users,
    LimiterRegistry<UserId> reactions,
    Func<long> clock,
    int maxMessageLength,
    ChatMetrics metrics,
    ILogger log)
{
    public async ValueTask<CommandResult> SubmitAsync(
        SessionId session, ChatUser actor, ChatCommand command, CancellationToken cancellationToken)
    {
        // Started only where somebody listens; what a message says is never part of it.
        using var activity = ChatMetrics.Activities.StartActivity("wwmaa.chat.command");
        activity?.SetTag("wwmaa.chat.command", command.GetType().Name);

        if (CommandShape.Check(ref command, actor, maxMessageLength) is { } error)
            return Count(CommandResult.Refused(error));

        var claim = default(Claim);
        var result = default(CommandResult);
        var isSettled = false;
        try
        {
            var permit = TakePermit(actor, command, out claim);
            var target = TargetOf(command) is { } id && id != actor.Id
                ? await users.FindAsync(session, id, cancellationToken)
                : null;
            var envelope = new CommandEnvelope(actor, command, target, permit);
            result = await rooms.SubmitAsync(session, envelope, null, cancellationToken);
            isSettled = true;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // A host's directory, or a mistake of ours: the caller learns that it failed, the log learns why.
            log.CommandFailed(exception, session);
            result = CommandResult.Refused(ChatError.Internal);
        }
        finally
        {
            // Neither what is refused nor what changes nothing counts against the limit. What a caller did not wait for may
            // have been done, so it counts.
            if (isSettled && !result.Changed)
                claim.Release();
        }

        return Count(result);
    }

    /// <summary>Opens or closes a connection. Never cancelled half-way: whoever is counted in must be counted out.</summary>
    public ValueTask<CommandResult> SubmitAsync(ChatConnection connection, ChatCommand command) =>
        rooms.SubmitAsync(
            connection.SessionId,
            new CommandEnvelope(connection.User, command, null, RatePermit.Unlimited),
            connection,
            CancellationToken.None);

    private RatePermit TakePermit(ChatUser actor, ChatCommand command, out Claim claim)
    {
        claim = default;
        if (command is not AddReaction || actor.IsModerator)
            return RatePermit.Unlimited;
        var isGranted = reactions.TryAcquire(actor.Id, clock(), out claim, out var retryAfter);
        return new RatePermit(isGranted, retryAfter);
    }

    private static UserId? TargetOf(ChatCommand command) => command switch
    {
        SendMessage send => send.RecipientId,
        MuteUser mute => mute.UserId,
        UnmuteUser unmute => unmute.UserId,
        LowerHand lower => lower.UserId,
        _ => null,
    };

    private CommandResult Count(CommandResult result)
    {
        if (result.Error is { } error)
            metrics.Refused(error.Code);
        else
            metrics.Accepted();
        return result;
    }
}

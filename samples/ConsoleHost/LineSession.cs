using System.Net.Sockets;
using System.Text;
using Wwmaa.Chat;
using Wwmaa.Chat.Commands;
using Wwmaa.Chat.Delivery;
using Wwmaa.Chat.Model;

namespace ConsoleHost;

/// <summary>One TCP client: the first line is the user's name, every other a message or one of the commands /hand, /down, /to NAME TEXT.</summary>
internal sealed class LineSession(ChatEngine engine, SessionId session, TcpClient client)
{
    /// <summary>No line is longer: whoever sends more has no line protocol in mind.</summary>
    private const int MaxLine = 16 * 1024;

    public async Task RunAsync(CancellationToken stopping)
    {
        using var owned = client;
        try
        {
            await TalkAsync(client.GetStream(), stopping);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
        {
            Console.WriteLine($"A client went: {exception.Message}");
        }
    }

    private async Task TalkAsync(NetworkStream stream, CancellationToken stopping)
    {
        var lines = new LineReader(stream, MaxLine);
        await stream.WriteAsync("Your name? "u8.ToArray(), stopping);
        if (await lines.ReadAsync(stopping) is not { } name || !UserId.IsValid(name.Trim()))
            return;

        // A sample takes people at their word; a real host has proof of who they are.
        var user = new ChatUser(name.Trim(), name, ChatRole.Member);
        var access = (await engine.AdmitAsync(session, user, stopping)).Value;
        await using var connection = (await engine.ConnectAsync(access, new LineTransport(stream))).Value;
        while (await lines.ReadAsync(stopping) is { } line)
        {
            var result = await connection.SubmitAsync(Parse(line), stopping);
            if (result.Error is { } error)
                connection.SendError(error);
        }
    }

    private static ChatCommand Parse(string line)
    {
        var words = line.Split(' ', 3);
        return words[0] switch
        {
            "/hand" => new RaiseHand(),
            "/down" => new LowerHand(),
            "/to" when words.Length == 3 && UserId.IsValid(words[1]) => new SendMessage(words[2], new UserId(words[1])),
            _ => new SendMessage(line),
        };
    }
}

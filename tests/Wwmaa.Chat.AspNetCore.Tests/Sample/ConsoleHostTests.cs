using System.Net.Sockets;
using System.Text;

namespace Wwmaa.Chat.AspNetCore.Tests.Sample;

/// <summary>The engine without ASP.NET Core: two people with nothing but a TCP connection.</summary>
public sealed class ConsoleHostTests
{
    [Fact]
    public async Task Two_tcp_clients_chat_in_one_room()
    {
        await using var host = ServerProcess.Start("dotnet", ServerProcess.PathOf("ConsoleHost") + " 0");
        var line = await host.WaitForLineAsync("Chat on 127.0.0.1:");
        var port = int.Parse(line[(line.LastIndexOf(':') + 1)..], System.Globalization.CultureInfo.InvariantCulture);

        using var ann = await Client.ConnectAsync(port, "Ann");
        await ann.SayAsync("anybody?");
        await ann.WaitForAsync("Ann: anybody?");
        using (var bob = await Client.ConnectAsync(port, "Bob"))
        {
            await ann.WaitForAsync("* Bob joined");
            await bob.SayAsync("hello shit 👍");
            await ann.WaitForAsync("Bob: hello **** 👍");
            await ann.SayAsync("/to Bob psst");
            await bob.WaitForAsync("Ann -> Bob: psst");
            await bob.SayAsync("/hand");
            await ann.WaitForAsync("* Bob raised a hand");
            await bob.SayAsync("   ");
            await bob.WaitForAsync("! Message cannot be empty");
        }

        await ann.WaitForAsync("* Bob left");
    }

    private sealed class Client : IDisposable
    {
        private readonly TcpClient _tcp = new();
        private StreamReader _reader = StreamReader.Null;

        public static async Task<Client> ConnectAsync(int port, string name)
        {
            var client = new Client();
            await client._tcp.ConnectAsync("127.0.0.1", port, TestContext.Current.CancellationToken);
            client._reader = new StreamReader(client._tcp.GetStream(), Encoding.UTF8);
            await client.SayAsync(name);
            return client;
        }

        public async Task SayAsync(string line) =>
            await _tcp.GetStream().WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), TestContext.Current.CancellationToken);

        public async Task WaitForAsync(string line)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(TimeSpan.FromSeconds(20));
            while (await _reader.ReadLineAsync(patience.Token) is { } read)
            {
                if (read.EndsWith(line, StringComparison.Ordinal))
                    return;
            }

            throw new InvalidOperationException($"No line '{line}' came.");
        }

        public void Dispose()
        {
            _reader.Dispose();
            _tcp.Dispose();
        }
    }
}

using System.Net;
using System.Net.Sockets;
using ConsoleHost;
using Wwmaa.Chat;
using Wwmaa.Chat.Model;

// The engine without ASP.NET Core and without a container: users talk over a TCP line protocol of this sample's own.
// Try it with two of: nc 127.0.0.1 5081
var port = args.Length > 0 && int.TryParse(args[0], out var given) ? given : 5081;
var session = new SessionId(new Guid("00000000-0000-7000-8000-000000000001"));

using var stopping = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stopping.Cancel();
};

await using var engine = new ChatEngine();
using var listener = new TcpListener(IPAddress.Loopback, port);
listener.Start();
Console.WriteLine($"Chat on 127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

try
{
    while (true)
        _ = new LineSession(engine, session, await listener.AcceptTcpClientAsync(stopping.Token)).RunAsync(stopping.Token);
}
catch (OperationCanceledException)
{
    Console.WriteLine("Bye");
}

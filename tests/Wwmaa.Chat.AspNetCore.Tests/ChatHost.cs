using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Wwmaa.Chat.AspNetCore.Authentication;
using Wwmaa.Chat.Configuration;

namespace Wwmaa.Chat.AspNetCore.Tests;

/// <summary>A host with the chat on a real Kestrel, and real sockets to it.</summary>
internal sealed class ChatHost : IAsyncDisposable
{
    public const string Session = "0190b3a0-0000-7000-8000-000000000001";

    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private ChatHost(WebApplication app, Uri address, FakeLogCollector log)
    {
        _app = app;
        Address = address;
        Log = log;
        _http = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public FakeLogCollector Log { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<ChatHost> StartAsync(
        Action<ChatHttpOptions>? http = null,
        Action<ChatOptions>? chat = null,
        Action<IServiceCollection>? services = null,
        Action<IEndpointConventionBuilder>? endpoints = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddFakeLogging();
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.Services.AddWwmaaChat(chat);
        if (http is not null)
            builder.Services.Configure(http);
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddWwmaaChatJwt(Jwt.Key);
        builder.Services.AddAuthorization();
        services?.Invoke(builder.Services);
        var app = builder.Build();
        var mapped = app.MapWwmaaChat();
        endpoints?.Invoke(mapped);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new ChatHost(app, new Uri(address), app.Services.GetFakeLogCollector());
    }

    public Task<ChatSocket> ConnectAsync(string user, string role = "member", string session = Session) =>
        ChatSocket.ConnectAsync(Address, session, Jwt.For(user, role));

    /// <summary>A request below the session's chat, such as <c>POST /mute</c>; with a body, as JSON.</summary>
    public Task<Reply> SendAsync(string methodAndPath, string? user, string? body = null, string role = "member")
    {
        var (method, path) = (methodAndPath.Split(' ')[0], methodAndPath.Split(' ')[1]);
        var content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        return SendRawAsync(method, $"/api/training/sessions/{Session}/chat{path}", user is null ? null : Jwt.For(user, role), content);
    }

    public async Task<Reply> SendRawAsync(string method, string path, string? token, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = content };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return await Reply.ReadAsync(response);
    }

    /// <summary>The bare handshake of a WebSocket, to see how it is refused.</summary>
    public async Task<Reply> HandshakeAsync(string pathAndQuery, string? bearer = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, pathAndQuery);
        request.Headers.Connection.Add("Upgrade");
        request.Headers.Upgrade.Add(new ProductHeaderValue("websocket"));
        request.Headers.Add("Sec-WebSocket-Version", "13");
        request.Headers.Add("Sec-WebSocket-Key", Convert.ToBase64String(new byte[16]));
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        using var response = await _http.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return response.StatusCode == HttpStatusCode.SwitchingProtocols
            ? new Reply(101, "", response.Headers.ToDictionary(header => header.Key, header => string.Join(",", header.Value)))
            : await Reply.ReadAsync(response);
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }
}

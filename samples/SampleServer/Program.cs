using Microsoft.Extensions.Options;
using SampleServer;
using Wwmaa.Chat.AspNetCore;

// A launch profile is there under `dotnet run` alone, and is named after the environment it stands for; what the
// environment variables say goes before it, and a published server without them is in production, as ever.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = AppContext.BaseDirectory,
    EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
        ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
        ?? Environment.GetEnvironmentVariable("DOTNET_LAUNCH_PROFILE"),
});

try
{
    if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        builder.WebHost.UseUrls("http://127.0.0.1:5080");
    builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    builder.Host.ConfigureHostOptions(host => host.ShutdownTimeout = TimeSpan.FromSeconds(8));

    // The server's own line for each request would show the query, and with it the WebSocket's token.
    builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);

    var jwtKey = builder.AddChat();
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddOpenApi();
    builder.Services.AddHealthChecks().AddCheck<StoreHealthCheck>("store", tags: ["ready"]);

    var app = builder.Build();
    app.MapWwmaaChat();
    app.MapOpenApi();
    app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
    app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready") });
    app.MapGet("/", () => Results.Text("Wwmaa.Chat sample server. The API is described at /openapi/v1.json.\n"))
        .ExcludeFromDescription();
    if (app.Environment.IsDevelopment())
        DemoTokens.Map(app, jwtKey);
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (exception is OptionsValidationException or BadConfigurationException or InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" })
{
    await Console.Error.WriteLineAsync("The configuration is wrong: " + exception.Message);
    return 1;
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Wwmaa.Chat.AspNetCore.Http;
using Wwmaa.Chat.AspNetCore.Http.Contract;
using Wwmaa.Chat.AspNetCore.WebSockets;

namespace Wwmaa.Chat.AspNetCore;

/// <summary>Puts the chat onto a host's routes.</summary>
public static class EndpointRouteBuilderExtensions
{
    private static readonly string[] Json = ["application/json"];

    private static readonly int[] ErrorStatuses = [400, 401, 403, 404, 429, 503];

    /// <summary>
    /// Maps the WebSocket and the REST API. Who acts is what the host's authentication says; without any, every request is
    /// answered with 401. Configure <see cref="ChatHttpOptions"/> in the container to change paths and limits.
    /// </summary>
    /// <param name="endpoints">The host's routes.</param>
    /// <returns>What is mapped, to add the host's own policies to.</returns>
    /// <exception cref="InvalidOperationException">The container has no <see cref="ChatEngine"/>.</exception>
    /// <exception cref="OptionsValidationException">An option is out of range; the message names it.</exception>
    public static IEndpointConventionBuilder MapWwmaaChat(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var services = endpoints.ServiceProvider;
        var engine = services.GetService<ChatEngine>()
            ?? throw new InvalidOperationException("Call services.AddWwmaaChat() before MapWwmaaChat().");
        var options = services.GetRequiredService<IOptions<ChatHttpOptions>>().Value;
        if (options.Validate().Select(problem => "Chat:" + problem).ToList() is { Count: > 0 } problems)
            throw new OptionsValidationException(Options.DefaultName, typeof(ChatHttpOptions), problems);

        var log = services.GetService<ILogger<ChatEngine>>() ?? NullLogger<ChatEngine>.Instance;
        var time = services.GetService<TimeProvider>() ?? TimeProvider.System;

        var group = endpoints.MapGroup("");
        var guard = new RequestGuard(engine, options, log);
        MapRest(group, options, guard, new RestEndpoints(engine, options));
        MapWebSocket(group, options, guard.Protect(new WebSocketEndpoint(engine, options, time, log).HandleAsync));
        return group;
    }

    private static void MapRest(RouteGroupBuilder group, ChatHttpOptions options, RequestGuard guard, RestEndpoints rest)
    {
        foreach (var path in RestRoutes.Of(rest).GroupBy(route => route.Path))
        {
            foreach (var route in path)
                Describe(group.MapMethods(options.ApiPrefix + route.Path, [route.Method], guard.Protect(route.Handle)), route);

            // Routing prefers an endpoint with the right method; this one answers for all others.
            var allowed = string.Join(", ", path.Select(route => route.Method));
            group.Map(options.ApiPrefix + path.Key, context =>
            {
                context.Response.Headers.Allow = allowed;
                return HttpErrors.WriteAsync(context, StatusCodes.Status405MethodNotAllowed, "Method not allowed");
            }).ExcludeFromDescription();
        }

        group.Map(options.ApiPrefix + "/{**rest}", NotFoundAsync).ExcludeFromDescription();
    }

    private static void Describe(IEndpointConventionBuilder endpoint, RestRoute route)
    {
        endpoint
            .WithName("WwmaaChat." + route.Name)
            .WithSummary(route.Summary)
            .WithTags("Chat")
            .WithMetadata(route.Signature)
            .WithMetadata([.. route.Signature.GetParameters().Select(parameter => new DescribedParameter(parameter))]);
        if (route.Returns is null)
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status204NoContent));
        else
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, route.Returns, Json));
        if (route.Creates)
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, route.Returns, Json));
        foreach (var status in ErrorStatuses)
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ErrorBody), Json));
    }

    private static void MapWebSocket(RouteGroupBuilder group, ChatHttpOptions options, RequestDelegate handle)
    {
        var pipeline = ((IEndpointRouteBuilder)group).CreateApplicationBuilder();
        var webSockets = new WebSocketOptions
        {
            KeepAliveInterval = options.WebSocket.KeepAliveInterval,
            KeepAliveTimeout = options.WebSocket.KeepAliveTimeout,
        };
        foreach (var origin in options.WebSocket.AllowedOrigins)
            webSockets.AllowedOrigins.Add(origin);
        pipeline.UseWebSockets(webSockets);
        pipeline.Run(handle);
        group.Map(options.WebSocketPrefix + "/{session_id}/chat", pipeline.Build()).ExcludeFromDescription();
        group.Map(options.WebSocketPrefix + "/{**rest}", NotFoundAsync).ExcludeFromDescription();
    }

    private static Task NotFoundAsync(HttpContext context) =>
        HttpErrors.WriteAsync(context, StatusCodes.Status404NotFound, "Not found");
}

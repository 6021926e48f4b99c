using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Wwmaa.Chat.AspNetCore.Authentication;
using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.AspNetCore.Http;

/// <summary>Stands before every request, and every handshake: lets nobody in unknown, and no exception out.</summary>
internal sealed class RequestGuard(ChatEngine engine, ChatHttpOptions options, ILogger<ChatEngine> log)
{
    public RequestDelegate Protect(Func<HttpContext, ChatAccess, Task> handle) => async context =>
    {
        try
        {
            if ((await RequestIdentity.AdmitAsync(context, engine, options)).TryGet(out var access, out var error))
                await handle(context, access);
            else
                await HttpErrors.WriteAsync(context, error);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to hear of it.
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            // What the server found wrong with the request's framing, such as a body that ends too early.
            var detail = exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? "Request body is too large" : "Bad request";
            await HttpErrors.WriteAsync(context, exception.StatusCode, detail);
        }
        catch (Exception exception)
        {
            log.RequestFailed(exception);
            if (context.Response.HasStarted)
                context.Abort();
            else
                await HttpErrors.WriteAsync(context, ChatError.Internal);
        }
    };
}

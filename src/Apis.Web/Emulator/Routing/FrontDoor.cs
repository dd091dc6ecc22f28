using Apis.Web.Emulator.Access;
using Apis.Web.Emulator.Replies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Apis.Web.Emulator.Routing;

/// <summary>Takes every request: sends it to its route, or away with a reason.</summary>
sealed class FrontDoor(RouteTable routes, Gate gate, ErrorReply replyError, ILogger log)
{
    static readonly Action<ILogger, string?, Exception?> Unexpected =
        LoggerMessage.Define<string?>(LogLevel.Error, default, "Answering {Path} failed.");

    public Task Serve(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (routes.Find(path, out var segment) is not { } route)
            return replyError(context, StatusCodes.Status404NotFound, "no such route");
        if (!route.Takes(context.Request.Method))
            return RefuseMethod(context, route);
        if (HasBody(context))
            return replyError(context, StatusCodes.Status413PayloadTooLarge, "a request has no body here");
        if (route.IsChange && !gate.Admits(context))
            return RefuseStranger(context);
        return Answer(route, context, segment);
    }

    async Task Answer(Route route, HttpContext context, string segment)
    {
        try
        {
            await route.Handle(context, segment);
        }
        catch (AskTimeoutException)
        {
            await Fail(context, StatusCodes.Status504GatewayTimeout, "the hardware doesn't answer");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (Exception failure)
        {
            Unexpected(log, context.Request.Path.Value, failure);
            await Fail(context, StatusCodes.Status500InternalServerError, "an error in the server");
        }
    }

    Task Fail(HttpContext context, int status, string reason)
    {
        if (!context.Response.HasStarted)
            return replyError(context, status, reason);

        context.Abort();
        return Task.CompletedTask;
    }

    Task RefuseMethod(HttpContext context, Route route)
    {
        context.Response.Headers.Allow = route.Methods;
        return replyError(context, StatusCodes.Status405MethodNotAllowed, $"this route takes {route.Methods}");
    }

    Task RefuseStranger(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return replyError(
            context,
            StatusCodes.Status401Unauthorized,
            "changes need the token, or an address that is on the list of those allowed");
    }

    static bool HasBody(HttpContext context) =>
        context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: true };
}

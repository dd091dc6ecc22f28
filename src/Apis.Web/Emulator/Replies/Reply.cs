using System.Buffers;
using System.Text;
using Apis.Emulation.Messages;
using Apis.Web.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator.Replies;

/// <summary>The kinds of replies (emulator 3): objects, reasons, and texts, which the reference sends as HTML.</summary>
static class Reply
{
    const string Json = "application/json";
    const string Html = "text/html; charset=UTF-8";

    [ThreadStatic]
    static WireWriter? s_wire;

    public static Task ReplyJson<T>(this HttpContext context, T content, Action<WireWriter, T> write)
    {
        var wire = s_wire ??= new();
        wire.Clear();
        write(wire, content);
        return context.Send(Json, wire.Written);
    }

    public static Task ReplyJson(this HttpContext context, ReadOnlySpan<byte> json) => context.Send(Json, json);

    public static Task ReplyText(this HttpContext context, string text) =>
        context.Send(Html, Encoding.UTF8.GetBytes(text));

    public static Task ReplyError(this HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        return context.ReplyJson(reason, WriteError);
    }

    public static Task ReplyRefusal(this HttpContext context, Refusal refusal) => context.ReplyError(
        refusal.Kind switch
        {
            RefusalKind.UnknownUnit => StatusCodes.Status404NotFound,
            RefusalKind.BadValue => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status409Conflict,
        },
        refusal.Reason);

    static Task Send(this HttpContext context, string contentType, ReadOnlySpan<byte> content)
    {
        var response = context.Response;
        response.ContentType = contentType;
        response.ContentLength = content.Length;

        // Copied here and sent at the end of the request, headers and all in one piece.
        response.BodyWriter.Write(content);
        return Task.CompletedTask;
    }

    static void WriteError(WireWriter wire, string reason)
    {
        wire.Raw("{\"error\": "u8);
        wire.Text(reason);
        wire.Raw("}"u8);
    }
}

using Apis.Domain;
using Apis.Domain.Errors;
using Apis.Web.Emulator.Replies;
using Apis.Web.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.DeviceDriver.Replies;

/// <summary>The kinds of replies (device driver 2.2): objects of some groups, and reasons.</summary>
static class DriverReply
{
    public static Task Reply<T>(this HttpContext context, Outcome<T> outcome, Func<T, Action<WireWriter>[]> groups) =>
        outcome.Succeeded ? context.ReplyGroups(groups(outcome.Value)) : context.ReplyProblem(outcome.Problem);

    public static Task ReplyGroups(this HttpContext context, params Action<WireWriter>[] groups) =>
        context.ReplyJson(groups, WriteObject);

    public static Task ReplyProblem(this HttpContext context, Problem problem) =>
        context.ReplyErr(StatusCodes.Status400BadRequest, problem.Text);

    public static Task ReplyErr(this HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        return context.ReplyJson(reason, WriteErr);
    }

    static void WriteObject(WireWriter wire, Action<WireWriter>[] groups)
    {
        var before = "{"u8;
        foreach (var group in groups)
        {
            wire.Raw(before);
            group(wire);
            before = ", "u8;
        }

        wire.Raw("}"u8);
    }

    static void WriteErr(WireWriter wire, string reason)
    {
        wire.Raw("{\"err\": "u8);
        wire.Text(reason);
        wire.Raw("}"u8);
    }
}

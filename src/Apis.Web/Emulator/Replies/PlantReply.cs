using Apis.Emulation.Messages;
using Apis.Emulation.Panels;
using Apis.Web.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator.Replies;

/// <summary>Replies with what the plant answered, or with its reason for refusing.</summary>
static class PlantReply
{
    public static Task ReplyUnit(this HttpContext context, object answer, Action<WireWriter, UnitPanel> write) => answer switch
    {
        UnitPanel unit => context.ReplyJson(unit, write),
        Refusal refusal => context.ReplyRefusal(refusal),
        _ => throw Unexpected(answer),
    };

    public static Task ReplySnapshot(this HttpContext context, object answer, Func<Snapshot, Task> reply) => answer switch
    {
        Snapshot snapshot => reply(snapshot),
        Refusal refusal => context.ReplyRefusal(refusal),
        _ => throw Unexpected(answer),
    };

    public static Task ReplyUnknown(this HttpContext context, string unitId) =>
        context.ReplyRefusal(new(RefusalKind.UnknownUnit, $"there is no unit \"{unitId}\""));

    static InvalidOperationException Unexpected(object answer) => new($"The plant answered {answer.GetType()}.");
}

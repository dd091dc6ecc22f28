using Apis.Emulation.Messages;
using Apis.Emulation.SavedUnits;
using Apis.Web.Emulator.Replies;
using Apis.Web.Emulator.Routing;
using Apis.Web.Emulator.Saved;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator;

/// <summary>The routes that keep all units in a file and fetch them from there (emulator 4.9).</summary>
sealed class SavedRoutes(PlantClient plant, LogCache logs, SaveFile file)
{
    /// <summary>More mistakes are only counted.</summary>
    const int MostReasons = 20;

    public void AddTo(RouteTable routes)
    {
        routes.Change("/save", Save);
        routes.Change("/get/last", Fetch);
    }

    async Task Save(HttpContext context, string segment)
    {
        var log = logs.Of(await plant.ReadAll(context));
        var problem = await file.Write(log, context.RequestAborted);
        await (problem is null ? context.ReplyJson(log) : context.ReplyError(StatusCodes.Status409Conflict, problem));
    }

    async Task Fetch(HttpContext context, string segment)
    {
        var (content, problem) = await file.Read(context.RequestAborted);
        if (content is null)
        {
            await context.ReplyError(StatusCodes.Status409Conflict, problem!);
            return;
        }

        var saved = SavedUnitsFile.Read(content, file.Name);
        await (saved.Value is { } units
            ? Replace(context, units)
            : Refuse(context, [.. saved.Errors.Select(error => $"{error}")]));
    }

    async Task Replace(HttpContext context, Domain.ValueList<Emulation.Panels.UnitPanel> units) => await context.ReplySnapshot(
        await plant.AskAside(new ReplaceUnits(units), context.RequestAborted), snapshot => context.ReplyJson(logs.Of(snapshot)));

    static Task Refuse(HttpContext context, List<string> errors)
    {
        var more = errors.Count > MostReasons ? $"; and {errors.Count - MostReasons} more" : "";
        return context.ReplyError(StatusCodes.Status409Conflict, string.Join("; ", errors.Take(MostReasons)) + more);
    }
}

using System.Net;
using Apis.Domain;
using Apis.Emulation.Messages;
using Apis.Web.Emulator.Replies;
using Apis.Web.Emulator.Requests;
using Apis.Web.Emulator.Routing;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator;

/// <summary>The route that sets values of the energy management unit (emulator 4.5): all of them, or none.</summary>
sealed class EmuRoutes(PlantClient plant, LogCache logs)
{
    public void AddTo(RouteTable routes) => routes.Change("/set/emu/", SetEmu);

    async Task SetEmu(HttpContext context, string unitId)
    {
        var query = new Query(context.Request.QueryString.Value);
        if (query.Parameters.Count == 0)
            await context.ReplyJson(logs.Of(await plant.ReadAll(context)));
        else if (UnknownName(query) is { } name)
            await ReplyUnknownName(context, unitId, name);
        else
            await Apply(context, unitId, query);
    }

    async Task Apply(HttpContext context, string unitId, Query query)
    {
        var parameters = new Parameters(query);
        var settings = SettingsOf(query, parameters);
        if (parameters.Problem is { } problem)
        {
            await context.ReplyError(StatusCodes.Status400BadRequest, problem);
            return;
        }

        var answer = await plant.Ask(new SetEmu(unitId, settings), context);
        await context.ReplySnapshot(answer, snapshot => context.ReplyJson(logs.Of(snapshot)));
    }

    static string? UnknownName(Query query) => query.Parameters
        .Select(parameter => parameter.Key)
        .FirstOrDefault(name => !EmuNames.IsMember(name));

    static ValueList<EmuSetting> SettingsOf(Query query, Parameters parameters) => query.Parameters
        .Select(parameter => parameter.Key)
        .Distinct()
        .Select(name => EmuNames.SettingOf(name, parameters))
        .ToValueList();

    async Task ReplyUnknownName(HttpContext context, string unitId, string name)
    {
        var all = await plant.ReadAll(context);

        // The text goes out as HTML, as the reference's does; it must not bring anybody's tags with it.
        await (all.Units.Any(unit => unit.UnitId == unitId)
            ? context.ReplyText($"following key not found: {WebUtility.HtmlEncode(name)}")
            : context.ReplyUnknown(unitId));
    }
}

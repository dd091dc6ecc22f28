using Apis.Emulation.Hardware;
using Apis.Emulation.Messages;
using Apis.Emulation.Panels;
using Apis.Web.Emulator.Replies;
using Apis.Web.Emulator.Requests;
using Apis.Web.Emulator.Routing;
using Apis.Web.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.Emulator;

/// <summary>The routes that set a converter (emulator 4.6–4.8). A wrong command harms nobody (E1, E2).</summary>
sealed class ConverterRoutes(PlantClient plant)
{
    public void AddTo(RouteTable routes)
    {
        routes.Change("/set/dcdc/", SetMode);
        routes.Change("/set/dcdc/voltage/", SetVoltage);
        routes.Change("/set/dcdc/current/", SetCurrent);
    }

    Task SetMode(HttpContext context, string unitId)
    {
        var parameters = ParametersOf(context);
        var command = new SetMode(
            unitId,
            parameters.Mode("mode"),
            parameters.Number("dvg", CommandLimits.GridVoltageV),
            parameters.Number("dig", CommandLimits.GridCurrentA),
            parameters.Optional("drg", CommandLimits.DroopRatio),
            MetersOf(parameters));
        return Carry(context, command, parameters, static (wire, unit) => wire.ReducedConverter(unit.Converter));
    }

    Task SetVoltage(HttpContext context, string unitId)
    {
        var parameters = ParametersOf(context);
        var command = new SetVoltage(
            unitId,
            parameters.Number("dvg", CommandLimits.GridVoltageV),
            parameters.Optional("drg", CommandLimits.DroopRatio));
        return Carry(context, command, parameters, static (wire, unit) => wire.MeterAndVoltage(unit.Converter));
    }

    Task SetCurrent(HttpContext context, string unitId)
    {
        var parameters = ParametersOf(context);
        var command = new SetCurrent(unitId, parameters.Number("dig", CommandLimits.GridCurrentA));
        return Carry(context, command, parameters, static (wire, unit) => wire.MeterAndCurrent(unit.Converter));
    }

    /// <summary>Without p1, p2 is not looked at.</summary>
    static PowerMeters? MetersOf(Parameters parameters) => parameters.Has("p1")
        ? new(parameters.Number("p1", CommandLimits.Any), parameters.Number("p2", CommandLimits.Any))
        : null;

    async Task Carry(HttpContext context, object command, Parameters parameters, Action<WireWriter, UnitPanel> write) =>
        await (parameters.Problem is { } problem
            ? context.ReplyError(StatusCodes.Status400BadRequest, problem)
            : context.ReplyUnit(await plant.Ask(command, context), write));

    static Parameters ParametersOf(HttpContext context) => new(new Query(context.Request.QueryString.Value));
}

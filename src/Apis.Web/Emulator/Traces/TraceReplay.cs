using Apis.Domain;
using Apis.Domain.Files.Json;
using Apis.Emulation.Neighbourhoods;
using Apis.Emulation.Traces;

namespace Apis.Web.Emulator.Traces;

/// <summary>
/// Does on our hardware what a trace says that was done to the reference's, and compares after each step. Ours keeps its charge
/// exactly, and so begins each pass from the charge that the reference, which rounds it, had then.
/// </summary>
public sealed class TraceReplay
{
    readonly Trace _trace;
    readonly TraceHardware _hardware;
    readonly Comparison _comparison = new();
    readonly Dictionary<string, ReferenceUnit> _units;
    readonly Quirks _quirks;
    readonly FreeRun? _freeRun;

    TraceReplay(Trace trace, TraceInput input, TraceHardware hardware)
    {
        (_trace, _hardware) = (trace, hardware);
        _units = trace.Initial.ToDictionary(unit => unit.UnitId, unit => new ReferenceUnit(unit.UnitId, trace.BatteryWh));
        _quirks = new(hardware, _units);
        _comparison.Explain = _quirks.Explain;
        _freeRun = trace.Steps.All(step => step is PassesStep) ? new(trace, input) : null;
        foreach (var unit in trace.Initial)
            _units[unit.UnitId].BeginAt(unit.Emu.RsocPercent.Value);
        See();
    }

    Neighbourhood Street => _hardware.Neighbourhood;

    public static async Task<Outcome<TraceResult>> Run(Trace trace, TraceInput input)
    {
        using var hardware = new TraceHardware(trace, input);
        if (hardware.Problem is { } problem)
            return problem;

        return await new TraceReplay(trace, input, hardware).Run();
    }

    async Task<TraceResult> Run()
    {
        _comparison.Place = "$.initial";
        CompareState(_trace.InitialState);
        foreach (var step in _trace.Steps)
        {
            _comparison.Place = step.Path.ToString();
            await Do(step);
            if (step.State is { } state)
                CompareState(state);
        }

        return new(_trace.File, _trace.Steps.Count, _comparison.Agreements, _comparison.Differences);
    }

    async Task Do(TraceStep step)
    {
        switch (step)
        {
            case PassesStep passes:
                for (var pass = 0; pass < passes.Count; pass++)
                    Pass(passes, pass);
                break;
            case RequestStep request:
                await Ask(request);
                break;
            case RampStep ramp:
                Ramp(ramp);
                break;
        }
    }

    /// <summary>The recorded charge counts where there is one, else what the reference makes of it by rounding.</summary>
    void Pass(PassesStep? step, int pass)
    {
        if (Street.HasEnded)
        {
            _comparison.Texts(ValueAt.Root("input"), "goes on", "has ended");
            return;
        }

        _hardware.Pass();
        See();
        _freeRun?.Pass();
        foreach (var unit in _units.Values)
            FollowCharge(unit, step?.RsocAfterEach.FirstOrDefault(row => row.UnitId == unit.UnitId), pass);
    }

    void FollowCharge(ReferenceUnit unit, RsocRow? row, int pass)
    {
        var emu = Street.Panel(unit.UnitId)!.Emu;
        var ours = Street.FlowOf(unit.UnitId).RsocPercent;
        unit.Pass(emu.ChargeDischargePowerW.Value, emu.BatteryCurrentA.Value > 0, Street.Acceleration);
        if (pass < row?.Percent.Count)
        {
            var recorded = row.Percent[pass];
            var at = ValueAt.Root("rsoc", unit.UnitId) with { Path = $"rsoc of {unit.UnitId} after pass {pass + 1}" };
            _comparison.Numbers(at with { Tolerance = unit.Allowance(Street.Acceleration) }, recorded, ours);
            _freeRun?.Compare(_comparison, at, recorded, Street.FlowOf(unit.UnitId));
            unit.BeginAt(recorded);
        }

        _hardware.SetRsoc(unit.UnitId, unit.RsocPercent);
    }

    async Task Ask(RequestStep step)
    {
        _quirks.HasCutVoltage |= Requests.CutsVoltage(step.Request);
        var (status, contentType, reply, text) = await _hardware.Ask(step.Request);
        See();
        if (Requests.QuirkOf(step, status) is { } quirk)
        {
            _comparison.Known("status", step.Status, status, quirk);
            return;
        }

        _comparison.Numbers(ValueAt.Root("status"), step.Status, status);
        if (step.ContentType is { } type)
            _comparison.Texts(ValueAt.Root("content type"), type, contentType ?? "none");
        if (step.Reply is JsonObject or JsonNumber)
            _comparison.Compare(ValueAt.Root("reply", Requests.UnitOf(step.Request)), step.Reply, reply);
        else if (step.Reply is JsonString expected)
            _comparison.Texts(ValueAt.Root("reply"), expected.Text, text);
    }

    /// <summary>Where ours is there at once, the reference's way to it is explained by its ramps on a live bus.</summary>
    void Ramp(RampStep step)
    {
        _quirks.IsRampingAlone = !IsRamping() && step.FromV > 0;
        foreach (var recorded in step.VoltagesAfterEach)
        {
            Street.StepRamps();
            var ours = Street.Panels();
            foreach (var (volts, unit) in recorded.Zip(ours))
                _comparison.Numbers(ValueAt.Root("vg", unit.UnitId), volts, unit.Converter.Meter.GridVoltageV.Value);
            Pass(null, 0);
        }

        Street.StepRamps();
        See();
        _comparison.Texts(ValueAt.Root("ramp"), "over", IsRamping() ? "goes on" : "over");

        bool IsRamping() => Street.BusPanels().Any(bus => bus.RampTargetV is not null);
    }

    void CompareState(JsonObject state)
    {
        StateComparison.Compare(_comparison, state, _hardware, Adjusted);
        _quirks.IsRampingAlone = false;
        foreach (var unit in _units.Values)
            Resume(unit, state);

        // Where a rounding could have gone either way, the recorded charge is as right as the one that was worked out.
        double Adjusted(string unitId, double recorded) =>
            _units.TryGetValue(unitId, out var unit) && Math.Abs(recorded - unit.RsocPercent) <= unit.RoundingPercent + 1e-9
                ? recorded
                : Street.Panel(unitId)?.Emu.RsocPercent.Value ?? double.NaN;
    }

    /// <summary>What follows begins from the charge that was recorded.</summary>
    void Resume(ReferenceUnit unit, JsonObject state)
    {
        if (StateComparison.RsocOf(state, unit.UnitId) is not { } recorded || Street.Panel(unit.UnitId) is null)
            return;

        unit.BeginAt(recorded);
        _hardware.SetRsoc(unit.UnitId, recorded);
    }

    void See()
    {
        var holders = Street.BusPanels().Select(bus => bus.HolderUnitId).ToList();
        foreach (var panel in Street.Panels())
        {
            if (_units.TryGetValue(panel.UnitId, out var unit))
                unit.See(panel, holders.Contains(panel.UnitId), Street.FlowOf(panel.UnitId));
        }
    }
}

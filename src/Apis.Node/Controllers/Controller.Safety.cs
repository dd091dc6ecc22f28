using Apis.Domain;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Modes;
using Apis.Domain.Safety;
using Apis.Domain.Units;

namespace Apis.Node.Controllers;

/// <remarks>The home's check after each whole reading (GridMaster and controller 6.1). Its errors stop the home.</remarks>
public sealed partial class Controller
{
    SafetyMemory _memory = SafetyMemory.Empty;
    GlobalMode _globalMode = GlobalMode.Stop;

    /// <summary>As they were last told; null before the first time.</summary>
    ValueList<Deal>? _deals;

    void AskForSafety(UnitReading reading) => _ = InTime(Basis(_sources, reading)).PipeTo(
        Self, ActorRefs.NoSender, basis => basis, cause => new NoSafetyBasis(reading, cause));

    static async Task<SafetyBasis> Basis(ControllerSources sources, UnitReading reading) =>
        new(reading, await sources.OwnDeals(), await sources.GlobalMode());

    void Evaluate(SafetyBasis basis)
    {
        (_deals, _globalMode) = (basis.Deals, basis.Mode);
        Evaluate(basis.Reading, basis.Deals, Mode);
    }

    /// <summary>
    /// With what was told before. A cluster that is silent from the beginning leaves alarms and ranges, as mode manual does (R7).
    /// </summary>
    void EvaluateAlone(NoSafetyBasis failed)
    {
        _errors.Report(new(
            $"the cluster doesn't tell this home's deals: {failed.Cause.Message}",
            ErrorKind.Local(ErrorCategory.Framework, ErrorLevel.Warn)));
        Evaluate(failed.Reading, _deals ?? [], _deals is null ? EffectiveMode.Manual : Mode);
    }

    void Evaluate(UnitReading reading, ValueList<Deal> deals, EffectiveMode mode)
    {
        var outcome = LocalSafety.Evaluate(
            new()
            {
                Now = _node.Now,
                Reading = reading,
                Deals = deals,
                Mode = mode,
                DynamicCheckOffUntil = _dynamicCheckOffUntil,
                Policy = _files.Policy,
                Hardware = _files.Hardware,
            },
            _memory);
        _memory = outcome.Memory;
        foreach (var verdict in outcome.Verdicts.Where(verdict => verdict.Raises is not null))
            _errors.Report(new(verdict.ToString(), verdict.Raises));
    }

    sealed record SafetyBasis(UnitReading Reading, ValueList<Deal> Deals, GlobalMode Mode);

    sealed record NoSafetyBasis(UnitReading Reading, Exception Cause);
}

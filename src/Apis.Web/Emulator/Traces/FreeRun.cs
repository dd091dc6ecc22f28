using Apis.Emulation.Messages;
using Apis.Emulation.Neighbourhoods;
using Apis.Emulation.Traces;

namespace Apis.Web.Emulator.Traces;

/// <summary>
/// The same homes without being put right: what the reference's rounding has come to since the beginning must explain the
/// difference. From the moment that a switch of the UPS stands otherwise than there, this says nothing any more.
/// </summary>
sealed class FreeRun
{
    const double HalfAStepPercent = 0.005;

    readonly Neighbourhood _street;
    readonly HashSet<string> _apart = [];
    int _passes;

    public FreeRun(Trace trace, TraceInput input)
    {
        _street = TraceHardware.Neighbours(trace, input);
        _street.Replace(trace.Initial);
        foreach (var unit in trace.Initial)
            _street.SetEmu(unit.UnitId, [new(EmuMember.Rsoc, unit.Emu.RsocPercent.Value)]);
    }

    public void Pass()
    {
        _street.Pass();
        _passes++;
    }

    public void Compare(Comparison comparison, ValueAt at, double recordedPercent, HomeFlow putRight)
    {
        var (unitId, free) = (at.UnitId!, _street.FlowOf(at.UnitId!));
        if (free.IsBypassed != putRight.IsBypassed || free.IsAcCharging != putRight.IsAcCharging)
            _apart.Add(unitId);
        if (_apart.Contains(unitId))
            return;

        var allowance = (HalfAStepPercent * _passes) + HalfAStepPercent;
        var place = at with { Path = $"{at.Path}, not put right", Tolerance = allowance };
        comparison.Numbers(place, recordedPercent, free.RsocPercent);
    }
}

using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Emulation.Messages;

namespace Apis.Emulation.Hardware;

public sealed partial class Plant
{
    void Execute(object message)
    {
        switch (message)
        {
            case SetLeak leak:
                Answer(_neighbourhood.SetLeak(leak.Bus, leak.Node, leak.ResistanceOhm));
                break;
            case SetLine line:
                Answer(_neighbourhood.SetLine(line.Bus, line.From, line.To, line.IsOpen));
                break;
            case IForUnit unit when !_neighbourhood.Has(unit.UnitId):
                Refuse(RefusalKind.UnknownUnit, $"there is no unit {unit.UnitId}");
                break;
            case IForUnit unit when CommandLimits.Refusal(unit) is { } refusal:
                Refuse(RefusalKind.BadValue, refusal.Text);
                break;
            case IForUnit unit:
                Carry(unit);
                break;
        }
    }

    void Carry(IForUnit message)
    {
        var unitId = message.UnitId;
        switch (message)
        {
            case SetMode set:
                if (set.Meters is { } meters)
                    _neighbourhood.SetPowerMeters(unitId, meters);
                _neighbourhood.SetMode(unitId, set.Mode, set.GridVoltageV, set.GridCurrentA, set.DroopRatio);
                break;
            case SetVoltage set:
                _neighbourhood.SetVoltage(unitId, set.GridVoltageV, set.DroopRatio);
                break;
            case SetCurrent set:
                _neighbourhood.SetCurrent(unitId, set.GridCurrentA);
                break;
            case SetConverterFaults set:
                _neighbourhood.SetFaults(unitId, set.Faults);
                break;
            case SetBatteryFaults set:
                _neighbourhood.SetFaults(unitId, set.Faults);
                break;
            case SetEmu set:
                _neighbourhood.SetEmu(unitId, set.Settings);
                Sender.Tell(Snapshot());
                return;
        }

        Sender.Tell(_neighbourhood.Panel(unitId)!);
    }

    void StopConverter(string unitId)
    {
        if (_neighbourhood.Panel(unitId) is not { Converter: { Mode: not ConverterMode.Wait } converter })
            return;

        _neighbourhood.SetMode(unitId, ConverterMode.Wait, converter.TargetGridVoltageV.Value, 0, droopRatio: null);
    }

    void Answer(Problem? problem)
    {
        if (problem is null)
            Sender.Tell(Snapshot());
        else
            Refuse(RefusalKind.BadValue, problem.Text);
    }
}

using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Hardware;
using Apis.Domain.Voltage;
using Apis.Node.Errors;

namespace Apis.Node.GridMasters;

/// <summary>Moves the grid's voltage to where the dealing homes lose least (specification 7.6).</summary>
sealed class VoltageOptimising(GridKnowledge grid, HardwareConfig hardware, ErrorReporting errors)
{
    public async Task Run()
    {
        if (VoltageOptimisation.TargetV(WishesV(), grid.Policy) is not { } targetV)
            return;
        if (await Set(targetV) is { } problem)
            errors.Report(problem);
    }

    async Task<Problem?> Set(double targetV) => grid.View.VoltageReferenceUnitId is { } holder
        ? await grid.Command(new UnitCommand(holder, DeviceCommand.Voltage(targetV)))
        : new("no home holds the voltage that is to be optimised", ErrorKind.Global(ErrorCategory.Logic));

    Dictionary<string, double?> WishesV() => grid.View.Deals
        .Where(deal => deal.MasterSideMustBeActive())
        .SelectMany(deal => new[] { deal.Terms.DischargeUnitId, deal.Terms.ChargeUnitId })
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(unitId => unitId, WishV, StringComparer.Ordinal);

    double? WishV(string unitId) => grid.View.Unit(unitId) is { } unit
        ? VoltageOptimisation.EfficientGridVoltageV(unit.Converter.Meter, hardware)
        : null;
}

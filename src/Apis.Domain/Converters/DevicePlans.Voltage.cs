using Apis.Domain.Voltage;

namespace Apis.Domain.Converters;

public static partial class DevicePlans
{
    /// <summary>Another voltage; the droop is always 0.</summary>
    static DevicePlan Voltage(double? gridVoltageV, PlanBasis basis) => (gridVoltageV, basis.Reading.TargetGridVoltageV) switch
    {
        (null, _) => Illegal("no grid voltage was given"),
        (_, null) => Unread("the voltage that is set is unknown"),
        ({ } toV, { } fromV) => VoltageSteps([fromV, toV], null, basis),
    };

    /// <summary>
    /// A few random voltages, then back. Besides the voltage the current must be right: nothing draws yet, so what flows goes
    /// into another voltage reference (C13).
    /// </summary>
    static DevicePlan Authorisation(PlanBasis basis, Random random)
    {
        if (basis.Reading.TargetGridVoltageV is not { } presentV)
            return Unread("the voltage that is set is unknown");

        var drawn = VoltageAuthorisation.Draw(presentV, basis.Policy, random);
        return drawn.Count == 0
            ? DevicePlan.Refused(new("the policy leaves no voltage for an authorisation", PlanBasis.UserError))
            : VoltageSteps([presentV, .. drawn, presentV], 0, basis);
    }

    /// <summary>From each voltage to the next, with a checkpoint at each but the first.</summary>
    static DevicePlan VoltageSteps(ValueList<double> voltagesV, double? checkpointA, PlanBasis basis)
    {
        List<DeviceStep> steps = [];
        foreach (var (fromV, toV) in voltagesV.Zip(voltagesV.Skip(1)))
        {
            if (Stepping.Way(fromV, toV, basis.Policy.GridVoltageStepV) is not { } way)
                return DevicePlan.Refused(new("gridVoltageStepV is too small for this change of voltage", PlanBasis.UserError));

            steps.AddRange(way.Select(voltageV => new DeviceStep.SetVoltage(voltageV)));
            steps.Add(new DeviceStep.Checkpoint(toV, checkpointA));
        }

        return DevicePlan.Of(steps);
    }
}

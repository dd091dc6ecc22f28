using Apis.Domain.Files.Reading;
using Apis.Domain.Voltage;
using static System.FormattableString;
using static Apis.Domain.Policies.PolicyPaths;

namespace Apis.Domain.Policies;

static partial class PolicyCheck
{
    static void OperationVoltage(Draft<Policy> file)
    {
        var (policy, range) = (file.Value, file.Value.OperationGridVoltageRangeV);
        var separationV = policy.GridVoltageSeparationV;
        if (!file.IsSound(OperationGridVoltage, VoltageRange, Separation))
            return;

        if (!(range.Min + separationV <= policy.OperationGridVoltageV && policy.OperationGridVoltageV <= range.Max - separationV))
        {
            file.Error(OperationGridVoltage, Invariant(
                $"must lie between {VoltageRange}.min {range.Min} and .max {range.Max}, ")
                + Invariant($"with room for {Separation} {separationV} on both sides"));
        }
    }

    /// <summary>An authorisation tries other voltages than the one it comes from (GridMaster and controller 4.9).</summary>
    static void AuthorisationVoltages(Draft<Policy> file)
    {
        var policy = file.Value;
        var isSound = file.IsSound(OperationGridVoltage, VoltageRange, Separation);
        if (isSound && VoltageAuthorisation.Candidates(policy.OperationGridVoltageV, policy).Count == 0)
        {
            file.Error(VoltageRange, Invariant(
                $"must have room for a trial voltage other than {OperationGridVoltage} from .min + 3 x {Separation} ")
                + Invariant($"to .max - 1 x, where that is {policy.GridVoltageSeparationV}"));
        }
    }

    static void Voltages(Draft<Policy> file)
    {
        var (policy, range) = (file.Value, file.Value.OperationGridVoltageRangeV);
        if (file.IsSound(UvloMask, VoltageRange) && !(policy.GridUvloMaskV < range.Min))
        {
            file.Error(
                UvloMask, Invariant($"must be below {VoltageRange}.min {range.Min}, or a grid without voltage never starts"));
        }

        if (file.IsSound(Allowance, Separation) && !(policy.GridVoltageAllowanceV < policy.GridVoltageSeparationV))
        {
            file.Warning(Allowance, Invariant(
                $"should be below {Separation} {policy.GridVoltageSeparationV}, or an authorisation notices no conflict"));
        }

        if (policy.GridMaster.GridVoltageOptimisationEnabled && file.IsSound(DropAllowance, VoltageRange, Separation))
            OptimisationVoltages(file);
    }

    static void OptimisationVoltages(Draft<Policy> file)
    {
        var (lowestV, highestV) = VoltageOptimisation.ClampsV(file.Value);
        if (lowestV > highestV)
        {
            file.Warning(Optimisation, Invariant(
                $"has no room: {VoltageRange}, {DropAllowance} and {Separation} leave nothing ")
                + Invariant($"between {lowestV} and {highestV} V"));
        }
    }
}

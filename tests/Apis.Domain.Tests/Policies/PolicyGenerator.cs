using Apis.Domain.Deals;
using Apis.Domain.Modes;
using Apis.Domain.Policies;
using Apis.Domain.Topology;
using FsCheck;
using FsCheck.Fluent;
using static Apis.Domain.Tests.Generators;

namespace Apis.Domain.Tests.Policies;

/// <summary>Policies that hold together.</summary>
static class PolicyGenerator
{
    public static Gen<Policy> Policies =>
        from members in Id.DifferentOf(1, 6)
        from large in SomeOf(members)
        from voltages in Voltages
        from safety in Safety(members)
        from controller in Controller
        from user in User
        from mediator in Mediator(safety)
        from gridMaster in GridMaster(members)
        from periods in Period.ArrayOf(2)
        from mode in Word<GlobalMode>()
        select voltages with
        {
            RefreshingPeriod = periods[0],
            HeloPeriod = periods[1],
            OperationMode = mode,
            MemberUnitIds = members,
            LargeCapacityUnitIds = large,
            Safety = safety,
            Controller = controller,
            User = user,
            Mediator = mediator,
            GridMaster = gridMaster,
        };

    static Gen<Policy> Voltages =>
        from separationV in Sixteenths(1, 20)
        from minV in Sixteenths(100, 400)
        from roomV in Sixteenths(1, 100)
        from operationV in Sixteenths(0, 1)
        from allowanceV in Between(0, 50)
        from dropV in Between(0, 50)
        from stepV in Between(0.001, 1000)
        from stepA in Between(0.001, 1000)
        from maskV in Between(0, 99)
        let maxV = minV + 5 * separationV + roomV
        select Samples.Policy with
        {
            OperationGridVoltageV = minV + separationV + operationV * (maxV - minV - 2 * separationV),
            OperationGridVoltageRangeV = new(minV, maxV),
            GridVoltageSeparationV = separationV,
            GridVoltageAllowanceV = allowanceV,
            GridVoltageDropAllowanceV = dropV,
            GridVoltageStepV = stepV,
            GridCurrentStepA = stepA,
            GridUvloMaskV = maskV,
        };

    static Gen<SafetyPolicy> Safety(ValueList<string> members) =>
        from allowanceA in Between(0, 5)
        from maxA in Between(1, 1000)
        from enabled in Flag
        from branchIds in Name.DifferentOf(enabled ? 1 : 0, 3)
        from branches in Branches(branchIds, members)
        from hasMax in Flag
        select new SafetyPolicy
        {
            GridCurrentAllowancePerUnitA = allowanceA,
            DealGridCurrentMaxA = hasMax || !enabled ? maxA : null,
            TopologyEnabled = enabled,
            Branches = branches,
        };

    static Gen<ValueList<Branch>> Branches(ValueList<string> ids, ValueList<string> members) =>
        from capacityA in Between(0.001, 500).ArrayOf(ids.Count)
        from sides in Flag.ArrayOf(ids.Count * members.Count)
        select ids
            .Select((id, at) => Branch(id, members, sides.Skip(at * members.Count).Take(members.Count).ToArray(), capacityA[at]))
            .ToValueList();

    static Branch Branch(string id, ValueList<string> members, bool[] isForward, double capacityA) => new(
        id,
        members.Where((_, at) => isForward[at]).ToValueList(),
        members.Where((_, at) => !isForward[at]).ToValueList(),
        capacityA);

    static Gen<ControllerPolicy> Controller =>
        from attempts in Whole(1, 10_000).ArrayOf(3)
        from periods in Period.ArrayOf(7)
        select new ControllerPolicy
        {
            CheckpointAttempts = attempts[0],
            AuthorisationTrials = attempts[1],
            RequestAttempts = attempts[2],
            CheckpointRetryWait = periods[0],
            RampUpTimeout = periods[1],
            ScramVoltageReferenceDelay = periods[2],
            StopMeTimeout = periods[3],
            StopMeCheckPeriod = periods[4],
            DataAcquisitionPeriod = periods[5],
            RequestTimeout = periods[6],
        };

    static Gen<UserPolicy> User =>
        from periods in Period.ArrayOf(3)
        select new UserPolicy { ErrorHandlingPeriod = periods[0], ErrorSustaining = periods[1], HouseKeepingPeriod = periods[2] };

    static Gen<MediatorPolicy> Mediator(SafetyPolicy safety) =>
        from currentA in Between(0.001, safety.DealGridCurrentMaxA ?? 1000)
        from unitWh in Whole(1, 1000)
        from multiple in Whole(1, 1000)
        from belowWh in Whole(0, 1000)
        from aboveWh in Whole(0, 1000)
        from periods in Period.ArrayOf(2)
        select new MediatorPolicy
        {
            DealGridCurrentA = currentA,
            DealAmountMinWh = Math.Max(0, unitWh * multiple - belowWh),
            DealAmountMaxWh = unitWh * multiple + aboveWh,
            DealAmountUnitWh = unitWh,
            NegotiationTimeout = periods[0],
            DealLoggingPeriod = periods[1],
        };

    static Gen<GridMasterPolicy> GridMaster(ValueList<string> members) =>
        from side in Word<Side>()
        from referenceSide in Word<Side>()
        from takeOver in Word<TakeOverVoltage>()
        from strategy in Word<GridMasterStrategy>()
        from fixedUnitId in Gen.Elements(members.ToArray())
        from periods in Period.ArrayOf(7)
        from percents in Between(0, 100).ArrayOf(2)
        from resetLimit in Whole(1, 10_000)
        from trials in Whole(0, 10_000)
        from driftA in Between(0, 1)
        from optimised in Flag
        select new GridMasterPolicy
        {
            VoltageReferenceSide = side,
            ReferenceSide = referenceSide,
            TakeOverVoltage = takeOver,
            GridMasterStrategy = strategy,
            FixedUnitId = strategy is GridMasterStrategy.Anywhere ? null : fixedUnitId,
            InterlockInconsistencyRetryWait = periods[0],
            AbsenceEnsureWait = periods[1],
            HeloPeriod = periods[2],
            DataCollectionPeriod = periods[3],
            DataCollectionTimeout = periods[4],
            MainLoopPeriod = periods[5],
            ErrorSustaining = periods[6],
            DischargeUnitLowerLimitRsocPercent = percents[0],
            ChargeUnitUpperLimitRsocPercent = percents[1],
            ResetLimit = resetLimit,
            CompensationTrials = trials,
            CompensationDriftAllowanceA = driftA,
            GridVoltageOptimisationEnabled = optimised,
        };
}

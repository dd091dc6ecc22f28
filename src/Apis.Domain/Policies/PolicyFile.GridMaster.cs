using Apis.Domain.Deals;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;

namespace Apis.Domain.Policies;

public static partial class PolicyFile
{
    static GridMasterPolicy GridMaster(Section gridMaster)
    {
        var (strategy, fixedUnitId) = Selection(gridMaster.In("gridMasterSelection"));
        var deal = gridMaster.In("deal");
        var stop = deal.In("forceStopCondition");
        var compensation = gridMaster.In("currentCompensation");
        return new()
        {
            VoltageReferenceSide = gridMaster.Choice("voltageReferenceSide", PolicyWords.Sides, Side.ChargeUnit),
            TakeOverVoltage = gridMaster.Choice(
                "voltageReferenceTakeOverDvg", PolicyWords.TakeOverVoltages, TakeOverVoltage.Theoretical),
            MasterDealStrategy = gridMaster.In("masterDealSelection").Choice(
                "strategy", PolicyWords.MasterDealStrategies, MasterDealStrategy.NewestDeal),
            GridMasterStrategy = strategy,
            FixedUnitId = fixedUnitId,
            InterlockInconsistencyRetryWait =
                Seconds(gridMaster.At("gridMasterEnsuring.interlockInconsistency"), "retryWaitMsec", 2),
            AbsenceEnsureWait = Seconds(gridMaster.At("gridMasterWatching.absence"), "ensureWaitMsec", 5),
            DischargeUnitLowerLimitRsocPercent = stop.Required("dischargeUnitLowerLimitRsoc", Kinds.Number(Bounds.Percent)),
            ChargeUnitUpperLimitRsocPercent = stop.Required("chargeUnitUpperLimitRsoc", Kinds.Number(Bounds.Percent)),
            ReferenceSide = deal.Choice("referenceSide", PolicyWords.Sides, Side.ChargeUnit),

            // With a limit of 0 no deal would ever be activated (GridMaster and controller 3.2).
            ResetLimit = deal.Required("resetLimit", Trials(1)),
            CompensationTrials = compensation.Required("limitOfTrials", Trials(0)),
            CompensationDriftAllowanceA = compensation.Required("driftAllowanceA", NotNegative),
            GridVoltageOptimisationEnabled =
                gridMaster.In("gridVoltageOptimization").Optional("enabled", Kinds.Flag, false),
            HeloPeriod = Seconds(gridMaster, "heloPeriodMsec", 5),
            DataCollectionPeriod = Seconds(gridMaster, "dataCollectionPeriodMsec", 5),
            DataCollectionTimeout = Seconds(gridMaster, "dataCollectionTimeoutMsec", 2),
            MainLoopPeriod = Seconds(gridMaster, "mainLoopPeriodMsec", 5),
            ErrorSustaining = Seconds(gridMaster, "errorSustainingMsec", 30),
        };
    }

    static (GridMasterStrategy Strategy, string? FixedUnitId) Selection(Section selection)
    {
        var strategy = selection.Choice(
            "strategy", PolicyWords.GridMasterStrategies, GridMasterStrategy.VoltageReferenceUnit);
        selection.InUse = strategy is GridMasterStrategy.Fixed;
        return (strategy, selection.Find("fixedUnitId", Kinds.Id, isNeeded: selection.InUse));
    }

    static void Add(JsonFields fields, GridMasterPolicy gridMaster)
    {
        fields.Add("gridMaster.voltageReferenceSide", PolicyWords.Sides.WordFor(gridMaster.VoltageReferenceSide));
        fields.Add("gridMaster.voltageReferenceTakeOverDvg", PolicyWords.TakeOverVoltages.WordFor(gridMaster.TakeOverVoltage));
        fields.Add(
            "gridMaster.masterDealSelection.strategy", PolicyWords.MasterDealStrategies.WordFor(gridMaster.MasterDealStrategy));
        fields.Add(
            "gridMaster.gridMasterSelection.strategy", PolicyWords.GridMasterStrategies.WordFor(gridMaster.GridMasterStrategy));
        fields.Add("gridMaster.gridMasterSelection.fixedUnitId", gridMaster.FixedUnitId);
        fields.Add(
            "gridMaster.gridMasterEnsuring.interlockInconsistency.retryWaitMsec", gridMaster.InterlockInconsistencyRetryWait);
        fields.Add("gridMaster.gridMasterWatching.absence.ensureWaitMsec", gridMaster.AbsenceEnsureWait);
        fields.Add(
            "gridMaster.deal.forceStopCondition.dischargeUnitLowerLimitRsoc", gridMaster.DischargeUnitLowerLimitRsocPercent);
        fields.Add("gridMaster.deal.forceStopCondition.chargeUnitUpperLimitRsoc", gridMaster.ChargeUnitUpperLimitRsocPercent);
        fields.Add("gridMaster.deal.referenceSide", PolicyWords.Sides.WordFor(gridMaster.ReferenceSide));
        fields.Add("gridMaster.deal.resetLimit", gridMaster.ResetLimit);
        fields.Add("gridMaster.currentCompensation.limitOfTrials", gridMaster.CompensationTrials);
        fields.Add("gridMaster.currentCompensation.driftAllowanceA", gridMaster.CompensationDriftAllowanceA);
        fields.Add("gridMaster.gridVoltageOptimization.enabled", gridMaster.GridVoltageOptimisationEnabled);
        fields.Add("gridMaster.heloPeriodMsec", gridMaster.HeloPeriod);
        fields.Add("gridMaster.dataCollectionPeriodMsec", gridMaster.DataCollectionPeriod);
        fields.Add("gridMaster.dataCollectionTimeoutMsec", gridMaster.DataCollectionTimeout);
        fields.Add("gridMaster.mainLoopPeriodMsec", gridMaster.MainLoopPeriod);
        fields.Add("gridMaster.errorSustainingMsec", gridMaster.ErrorSustaining);
    }
}

using Apis.Domain.Deals;

namespace Apis.Domain.Policies;

/// <summary>policy.json, gridMaster.</summary>
public sealed record GridMasterPolicy
{
    /// <summary>Which side of the first deal holds the voltage.</summary>
    public Side VoltageReferenceSide { get; init; } = Side.ChargeUnit;

    public TakeOverVoltage TakeOverVoltage { get; init; } = TakeOverVoltage.Theoretical;

    public MasterDealStrategy MasterDealStrategy { get; init; } = MasterDealStrategy.NewestDeal;

    public GridMasterStrategy GridMasterStrategy { get; init; } = GridMasterStrategy.VoltageReferenceUnit;

    /// <summary>gridMasterSelection.fixedUnitId; has a meaning with the strategy `fixed` only.</summary>
    public string? FixedUnitId { get; init; }

    public TimeSpan InterlockInconsistencyRetryWait { get; init; } = TimeSpan.FromSeconds(2);

    public TimeSpan AbsenceEnsureWait { get; init; } = TimeSpan.FromSeconds(5);

    public required double DischargeUnitLowerLimitRsocPercent { get; init; }

    public required double ChargeUnitUpperLimitRsocPercent { get; init; }

    /// <summary>deal.referenceSide: whose meter and clock count the energy of a deal.</summary>
    public Side ReferenceSide { get; init; } = Side.ChargeUnit;

    public required int ResetLimit { get; init; }

    public required int CompensationTrials { get; init; }

    public required double CompensationDriftAllowanceA { get; init; }

    public bool GridVoltageOptimisationEnabled { get; init; }

    public TimeSpan HeloPeriod { get; init; } = TimeSpan.FromSeconds(5);

    public TimeSpan DataCollectionPeriod { get; init; } = TimeSpan.FromSeconds(5);

    public TimeSpan DataCollectionTimeout { get; init; } = TimeSpan.FromSeconds(2);

    public TimeSpan MainLoopPeriod { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Nobody deals while errors are handled and for this time after (C30).</summary>
    public TimeSpan ErrorSustaining { get; init; } = TimeSpan.FromSeconds(30);
}

namespace Apis.Domain.Safety;

/// <summary>Checks that warn when they fail once and raise an error when they fail again (GridMaster and controller 6).</summary>
public enum TwoStrikeCheck
{
    NoDealButRunning,
    Directions,
    ModeOfDeals,
    Capacity,
    SetPoints,
    WaitCurrent,
    VoltageReferenceVoltage,
    ChargeCurrent,
    ChargeVoltage,
    DischargeCurrent,
    DischargeVoltage,
    Leak,
    LiveBus,
}

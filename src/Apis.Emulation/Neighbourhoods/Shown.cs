using Apis.Emulation.Panels;

namespace Apis.Emulation.Neighbourhoods;

/// <summary>Values that somebody set although the power flow works them out: they last until it does so again.</summary>
sealed record Shown(long AtEvaluation)
{
    public Figure? ChargeDischargePowerW { get; init; }

    public Figure? BatteryCurrentA { get; init; }

    public Figure? StoragePowerW { get; init; }
}

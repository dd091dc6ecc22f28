using Apis.Emulation.Ledgers;

namespace Apis.Emulation.PowerFlow;

/// <summary>
/// How power flows in a home: the UPS, the losses, and what is left for the battery (emulator 9). Nothing here allocates, and no
/// energy is lost to rounding (E4).
/// </summary>
sealed class PowerFlow(Batteries batteries, EnergyCounters counted, FlowConstants constants)
{
    const double SecondsPerHour = 3600;

    readonly double _bypassRatio = constants.BypassLossRatio + constants.TransformerLossRatio;
    readonly double _acChargeMainsW = Math.Truncate(constants.AcChargePowerW + constants.AcChargeLossW);

    /// <summary>All homes, and then as many seconds with these powers.</summary>
    public void Pass(double seconds)
    {
        var hours = seconds / SecondsPerHour;
        for (var row = 0; row < batteries.Count; row++)
        {
            Evaluate(row);
            Store(row, hours);
            Count(row, hours);
        }
    }

    /// <summary>After something changed between two passes; what is curtailed of PV comes back with the next pass only.</summary>
    public void EvaluateAgain(int row)
    {
        Throttle(row);
        Evaluate(row);
        Throttle(row);
    }

    /// <summary>The powers with what is stored and flows at this moment.</summary>
    void Evaluate(int row)
    {
        var rsocPercent = batteries.RsocPercent(row);
        SwitchUps(row, rsocPercent);

        var loadW = batteries.LoadW[row];
        var dcLossW = constants.SystemLossW + batteries.ConverterLossW[row];
        double acLossW, mainsW;
        if (batteries.IsBypassed[row])
        {
            acLossW = constants.TransformerLossW + constants.BypassLossW + (_bypassRatio * loadW);
            mainsW = Math.Truncate(loadW + acLossW);
        }
        else
        {
            acLossW = constants.TransformerLossW;
            mainsW = Math.Truncate(acLossW);
            dcLossW += constants.BatteryModeLossW + (constants.BatteryModeLossRatio * loadW);
        }

        if (batteries.IsAcCharging[row])
        {
            acLossW += constants.AcChargeLossW;
            mainsW += _acChargeMainsW;
        }

        batteries.AcLossW[row] = acLossW;
        batteries.DcLossW[row] = dcLossW;
        batteries.MainsPowerW[row] = mainsW;
        LetFlow(
            row,
            batteries.GridPowerW[row] + batteries.PvPowerW[row] + mainsW - loadW - acLossW - dcLossW,
            isFull: rsocPercent >= 100);
    }

    void Throttle(int row)
    {
        batteries.PvPowerW[row] -= batteries.CurtailedW[row];
        (batteries.CurtailedW[row], batteries.IsFull[row]) = (0, false);
    }

    /// <summary>Hysteresis of both switches (emulator 9.1).</summary>
    void SwitchUps(int row, double rsocPercent)
    {
        if (rsocPercent <= constants.BypassOnPercent)
            batteries.IsBypassed[row] = true;
        else if (rsocPercent >= constants.BypassOffPercent)
            batteries.IsBypassed[row] = false;

        if (rsocPercent <= constants.AcChargeOnPercent)
            batteries.IsAcCharging[row] = true;
        else if (rsocPercent >= constants.AcChargeOffPercent)
            batteries.IsAcCharging[row] = false;
    }

    /// <summary>
    /// Into the battery what it takes, and out of it what it gives; the rest is curtailed or comes from the mains (E15).
    /// </summary>
    void LetFlow(int row, double wantedW, bool isFull)
    {
        var mostW = isFull ? 0 : batteries.MaxChargePowerW[row];
        var flowW = Math.Max(Math.Min(wantedW, mostW), -batteries.MaxDischargePowerW[row]);
        batteries.IsFull[row] = isFull && wantedW > 0;
        batteries.FlowW[row] = flowW;
        batteries.CurtailedW[row] = Math.Max(wantedW - flowW, 0);
        batteries.DeficitW[row] = Math.Max(flowW - wantedW, 0);
        batteries.SurplusW[row] = 0;
    }

    void Store(int row, double hours)
    {
        var wh = batteries.FlowW[row] * hours;
        if (wh >= 0)
            Charge(row, wh, hours);
        else
            Discharge(row, -wh, hours);
    }

    /// <summary>When it becomes full on the way, the rest of the energy isn't taken (E14).</summary>
    void Charge(int row, double offeredWh, double hours)
    {
        ref var storedWh = ref batteries.StoredWh[row];
        var efficiency = batteries.ChargeEfficiency[row];
        var capacityWh = batteries.CapacityWh[row];

        if (storedWh + (offeredWh * efficiency) <= capacityWh)
        {
            storedWh += offeredWh * efficiency;
            counted.BatteryLossWh[row] += offeredWh * (1 - efficiency);
            return;
        }

        var takenWh = (capacityWh - storedWh) / efficiency;
        counted.BatteryLossWh[row] += takenWh * (1 - efficiency);
        batteries.SurplusW[row] = (offeredWh - takenWh) / hours;
        storedWh = capacityWh;
    }

    /// <summary>When it becomes empty on the way, the rest comes from the mains (E14).</summary>
    void Discharge(int row, double wantedWh, double hours)
    {
        ref var storedWh = ref batteries.StoredWh[row];
        var efficiency = batteries.DischargeEfficiency[row];
        var drawnWh = wantedWh / efficiency;

        if (drawnWh <= storedWh)
        {
            storedWh -= drawnWh;
            counted.BatteryLossWh[row] += drawnWh - wantedWh;
            return;
        }

        var givenWh = storedWh * efficiency;
        counted.BatteryLossWh[row] += storedWh - givenWh;
        batteries.DeficitW[row] += (wantedWh - givenWh) / hours;
        storedWh = 0;
    }

    void Count(int row, double hours)
    {
        counted.PvWh[row] += batteries.PvPowerW[row] * hours;
        counted.LoadWh[row] += batteries.LoadW[row] * hours;
        counted.MainsWh[row] += (batteries.MainsPowerW[row] + batteries.DeficitW[row]) * hours;
        counted.CurtailedWh[row] += (batteries.CurtailedW[row] + batteries.SurplusW[row]) * hours;
        if (batteries.IsBypassed[row])
        {
            counted.LoadInBypassWh[row] += batteries.LoadW[row] * hours;
            counted.HoursInBypass[row] += hours;
        }

        if (batteries.IsAcCharging[row])
            counted.HoursAcCharging[row] += hours;
    }
}

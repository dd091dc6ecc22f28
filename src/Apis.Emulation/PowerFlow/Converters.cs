using Apis.Domain.Converters;

namespace Apis.Emulation.PowerFlow;

/// <summary>All DC/DC converters, a row for each: what they were told, what is wrong with them, and what they measure.</summary>
sealed class Converters : Table
{
    public Converters()
    {
        (Battery, Bus) = (Column<int>(), Column<int>());
        Mode = Column<ConverterMode>();
        (TargetGridVoltageV, TargetGridCurrentA, DroopRatio) = (Column<double>(), Column<double>(), Column<double>());
        (ActualGridCurrentA, CurrentOffsetA, IsStuck, IgnoresCurrent) =
            (Column<double>(), Column<double>(), Column<bool>(), Column<bool>());
        (GridVoltageV, GridCurrentA) = (Column<double>(), Column<double>());
        (GridPowerW, BatteryPowerW) = (Column<double>(), Column<double>());
        (State, IsRamping, CurrentIsWhole) = (Column<MeterState>(), Column<bool>(), Column<bool>());
    }

    /// <summary>The battery's row; several converters of a gateway home have the same.</summary>
    public Column<int> Battery { get; }

    public Column<int> Bus { get; }

    public Column<ConverterMode> Mode { get; }

    public Column<double> TargetGridVoltageV { get; }

    /// <summary>What was told, never negative: the mode tells the direction.</summary>
    public Column<double> TargetGridCurrentA { get; }

    public Column<double> DroopRatio { get; }

    /// <summary>A converter that is stuck doesn't change its mode.</summary>
    public Column<bool> IsStuck { get; }

    /// <summary>Then the current stays what it was when the fault began.</summary>
    public Column<bool> IgnoresCurrent { get; }

    /// <summary>What flows more than was told, by a fault of the current control.</summary>
    public Column<double> CurrentOffsetA { get; }

    /// <summary>The current that the converter follows, faults aside as far as it obeys.</summary>
    public Column<double> ActualGridCurrentA { get; }

    public Column<double> GridVoltageV { get; }

    /// <summary>Positive is into the house.</summary>
    public Column<double> GridCurrentA { get; }

    public Column<double> GridPowerW { get; }

    /// <summary>As GridPowerW, after the converter's own consumption.</summary>
    public Column<double> BatteryPowerW { get; }

    public Column<MeterState> State { get; }

    /// <summary>The voltage is on its way, and nothing else has been measured since.</summary>
    public Column<bool> IsRamping { get; }

    /// <summary>How the reference prints the current: whole where it is simply none.</summary>
    public Column<bool> CurrentIsWhole { get; }

    public int Add(int battery, int bus)
    {
        var row = AddRow();
        Battery[row] = battery;
        Bus[row] = bus;
        return row;
    }

    public void Tell(int row, ConverterMode mode, double gridVoltageV, double gridCurrentA, double? droopRatio)
    {
        if (!IsStuck[row])
            Mode[row] = mode;
        TellVoltage(row, gridVoltageV, droopRatio);
        TellCurrent(row, gridCurrentA);
    }

    public void TellVoltage(int row, double gridVoltageV, double? droopRatio)
    {
        TargetGridVoltageV[row] = gridVoltageV;
        DroopRatio[row] = droopRatio ?? DroopRatio[row];
    }

    public void TellCurrent(int row, double gridCurrentA)
    {
        TargetGridCurrentA[row] = gridCurrentA;
        if (!IgnoresCurrent[row])
            ActualGridCurrentA[row] = gridCurrentA;
    }

    /// <summary>The current of a CC mode with its sign, with what is wrong with its control.</summary>
    public double ConstantCurrentA(int row)
    {
        var currentA = Math.Max(ActualGridCurrentA[row] + CurrentOffsetA[row], 0);
        return Mode[row] switch
        {
            ConverterMode.Charge => currentA,
            ConverterMode.Discharge => -currentA,
            _ => 0,
        };
    }
}

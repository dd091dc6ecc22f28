using System.Globalization;
using Apis.Domain.Converters;
using Apis.Emulation.Messages;

namespace Apis.Simulation.Recording;

/// <summary>units.csv: what each home's hardware shows at a moment.</summary>
sealed class UnitsCsv(TextWriter file)
{
    public void Begin() =>
        file.WriteLine("time,unitId,rsocPercent,pvW,loadW,mode,gridVoltageV,gridCurrentA,gridPowerW,batteryPowerW");

    public void Write(Snapshot snapshot)
    {
        foreach (var unit in snapshot.Units)
        {
            var (converter, emu) = (unit.Converter, unit.Emu);
            file.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{snapshot.Now:yyyy-MM-dd'T'HH:mm:ss},{unit.UnitId},{emu.RsocPercent.Value:0.####},"
                + $"{emu.PvcChargePowerW.Value:0.##},{emu.UpsOutputPowerW.Value:0.##},{converter.Mode.Code()},"
                + $"{converter.Meter.GridVoltageV.Value:0.##},{converter.Meter.GridCurrentA.Value:0.###},"
                + $"{converter.Meter.GridPowerW.Value:0.##},{converter.Meter.BatteryPowerW.Value:0.##}"));
        }
    }
}

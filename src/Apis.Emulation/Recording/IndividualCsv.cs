using System.Globalization;
using Apis.Emulation.Neighbourhoods;
using Apis.Emulation.Panels;

namespace Apis.Emulation.Recording;

/// <summary>indivLog.csv: a row for each unit and pass, written as they come (emulator 12.4; E6).</summary>
public sealed class IndividualCsv
{
    public const string Header =
        "id,time,oesunit_id,emu_rsoc,emu_pvc_charge_power,emu_ups_output_power,charge_discharge_power,"
        + "dcdc_meter_wg,dcdc_powermeter_p2";

    const string LineEnd = "\r\n";

    readonly TextWriter _file;

    public IndividualCsv(TextWriter file)
    {
        _file = file;
        _file.Write(Header + LineEnd);
    }

    public void Add(Neighbourhood neighbourhood)
    {
        var time = neighbourhood.Now.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        foreach (var unit in neighbourhood.Panels())
            Write(unit, time);
    }

    public void End() => _file.Flush();

    void Write(UnitPanel unit, string time)
    {
        var (emu, converter) = (unit.Emu, unit.Converter);
        _file.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{Quoted(unit.UnitId)},{time},{Quoted(unit.Card.Display)},{emu.RsocPercent.Value},{emu.PvcChargePowerW.Value},"));
        _file.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{emu.UpsOutputPowerW.Value},{emu.ChargeDischargePowerW.Value},{converter.Meter.GridPowerW.Value},"));
        _file.Write(string.Create(CultureInfo.InvariantCulture, $"{converter.PowerMeter.StoragePowerW.Value}{LineEnd}"));
    }

    /// <summary>In quotes only where it must be.</summary>
    static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\r\n")
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}

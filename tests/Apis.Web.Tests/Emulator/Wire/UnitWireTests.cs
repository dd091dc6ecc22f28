using System.Text;
using Apis.Emulation.Panels;
using Apis.Web.Emulator.Wire;

namespace Apis.Web.Tests.Emulator.Wire;

public class UnitWireTests
{
    /// <summary>What the reference replied to /get/unit/E001 after five passes (emulator 4.3), with its blanks.</summary>
    const string Observed =
        """
        {"emu": {"charge_discharge_power": 609.53, "system_time": {"month": 12, "minute": 5, "day": 20, "hour": 23, "year": 2014},
         "pvc_charge_current": 0, "ups_input_voltage": 102.8, "rsoc": 49.8, "battery_current": -12.7, "battery_voltage": 52.1,
         "pvc_charge_voltage": 0.28, "ups_operation_mode": {"parameter": 80, "mode": 2, "stop_mode": 2},
         "ups_operation_schedule": 1, "ups_output_power": 402.22, "battery_rsoc": 34, "ups_output_frequency": 60,
         "pvc_charge_power": 0.0, "ups_output_current": 11.7, "dischargeable_time": {"minute": 0, "hour": 0},
         "ups_output_voltage": 102.8},
         "dcdc": {"status": {"status": "0x0000", "alarmState": "Light alarm", "operationMode": "Waiting"},
         "meter": {"wg": 0.0, "tmp": 26.59, "vb": 48, "wb": -4.5, "vg": 0.0, "ib": -0.27, "ig": -0.0},
         "vdis": {"dvg": 359.98, "drg": 0.0}, "param": {"dig": 2.0}},
         "oesunit": {"on": true, "ip": "localhost:4390/E000", "display": "Sample_E001",
         "ipv6_ll": "fe80::1eba:8cff:fee1:604f%eth0", "mac": "1c:ba:8c:e1:60:4f", "ipv6_g": "NA", "sn": "2", "budo": "1",
         "id": "E001"}, "time": "2020/01/01-00:00:50"}
        """;

    [Fact]
    public void A_unit_goes_out_as_it_was_observed()
    {
        var unit = new UnitPanel
        {
            Emu = new()
            {
                ChargeDischargePowerW = 609.53,
                RsocPercent = 49.8,
                BatteryCurrentA = -12.7,
                UpsOutputPowerW = 402.22,
                PvcChargePowerW = 0.0,
            },
            Card = new() { Display = "Sample_E001", Id = "E001" },
            Time = "2020/01/01-00:00:50",
        };
        var wire = new WireWriter();

        wire.Reduced(unit);

        Assert.Equal(Observed.ReplaceLineEndings(""), Encoding.ASCII.GetString(wire.Written));
    }
}

using Apis.Emulation.Panels;
using Apis.Web.DeviceDriver.Settings;
using Apis.Web.Emulator.Wire;

namespace Apis.Web.DeviceDriver.Wire;

/// <summary>What the driver tells of the battery (device driver 2.6).</summary>
sealed class BatteryGroups(BatterySettings settings)
{
    const int Denied = 0;
    const int Permitted = 3;

    public static Action<WireWriter> Short(UnitPanel unit) => wire =>
    {
        wire.Member("\"rsoc\": "u8, Rsoc(unit));
        wire.Member(", \"battery_operation_status\": "u8, OperationStatus(unit));
    };

    public Action<WireWriter> Long(UnitPanel unit) => wire =>
    {
        wire.Raw("\"system_time\": {\"year\": 0, \"month\": 0, \"day\": 0, \"hour\": 0, \"minute\": 0}"u8);
        wire.Member(", \"rsoc\": "u8, Rsoc(unit));
        wire.Raw(", \"dischargeable_time\": {\"hour\": 0, \"minute\": 0}"u8);
        wire.Member(", \"battery_voltage\": "u8, settings.VoltageV);
        wire.Member(", \"battery_current\": "u8, settings.CurrentA);
        wire.Member(", \"battery_rsoc\": "u8, Rsoc(unit));
        wire.Raw(", \"battery_status\": 0, \"battery_warning\": 0"u8);
        wire.Member(", \"battery_operation_status\": "u8, OperationStatus(unit));
        wire.Raw(", \"battery_comm_err\": 0"u8);
        wire.Member(", \"charge_discharge_power\": "u8, settings.VoltageV.Value * settings.CurrentA.Value);
        wire.Raw(", \"ups_operation_schedule\": 0"u8);
        wire.Raw(", \"ups_operation_mode\": {\"mode\": 0, \"parameter\": 0, \"stop_mode\": 0}"u8);
    };

    /// <summary>The battery tells tenths (device driver 5).</summary>
    static double Rsoc(UnitPanel unit) => Math.Round(unit.Emu.RsocPercent.Value, 1);

    static int OperationStatus(UnitPanel unit) => unit.IsSharingPermitted ? Permitted : Denied;
}

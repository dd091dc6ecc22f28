using Apis.Emulation.Panels;

namespace Apis.Emulation.SavedUnits;

/// <remarks>Where a number has a point here, it has one on the wire.</remarks>
public static partial class SixUnits
{
    static UnitPanel E001 => new()
    {
        Emu = new()
        {
            ChargeDischargePowerW = 29,
            SystemTime = new() { Hour = 22, Minute = 45 },
            UpsInputVoltageV = 102.7,
            RsocPercent = 70,
            BatteryCurrentA = -0.56,
            BatteryVoltageV = 52,
            PvcChargeVoltageV = 0.57,
            UpsOperationMode = InBypass,
            UpsOutputPowerW = 1396,
            BatteryRsocPercent = 33,
            UpsOutputFrequencyHz = 59.8,
            UpsOutputCurrentA = 13.7,
            UpsOutputVoltageV = 102.8,
        },
        Converter = new()
        {
            PowerMeter = PowerMeter(1558.0, 9.49, 624.86, 496.81, 206.2),
            Limits = Limits,
            Meter = Meter(0.0, 27.01, 52.16, -12.21, 17.23, -0.22, 0.01),
        },
        Card = Card("E001", "1eba:8cff:fee4:af85", "1c:ba:8c:e4:af:85", "11"),
    };

    static UnitPanel E002 => new()
    {
        Emu = new()
        {
            ChargeDischargePowerW = 27,
            SystemTime = new() { Hour = 22, Minute = 47 },
            UpsInputVoltageV = 103.9,
            RsocPercent = 92,
            BatteryCurrentA = -0.53,
            BatteryVoltageV = 51.9,
            PvcChargeVoltageV = 0.57,
            UpsOperationMode = InBypass,
            UpsOutputPowerW = 232,
            BatteryRsocPercent = 32,
            UpsOutputFrequencyHz = 59.8,
            UpsOutputCurrentA = 1,
            UpsOutputVoltageV = 103.9,
        },
        Converter = new()
        {
            PowerMeter = PowerMeter(377.5, 2.933, 156.8, 209.45, 206.9),
            Limits = Limits,
            Meter = Meter(-1.22, 27.09, 52.02, -10.99, 17.02, -0.2, -0.0),
        },
        Card = Card("E002", "1eba:8cff:fee4:d219", "1c:ba:8c:e4:d2:19", "10"),
    };

    static UnitPanel E003 => new()
    {
        Emu = new()
        {
            ChargeDischargePowerW = 24,
            SystemTime = new() { Hour = 23, Minute = 7 },
            UpsInputVoltageV = 104.6,
            RsocPercent = 26,
            BatteryCurrentA = -0.48,
            BatteryVoltageV = 51.9,
            PvcChargeVoltageV = 0,
            UpsOperationMode = InBypass,
            UpsOutputPowerW = 161,
            BatteryRsocPercent = 32,
            UpsOutputFrequencyHz = 59.8,
            UpsOutputCurrentA = 1.5,
            UpsOutputVoltageV = 104.6,
        },
        Converter = new()
        {
            PowerMeter = PowerMeter(279.0, 2.66, 602.13, 189.76, 207.0),
            Limits = Limits,
            Meter = Meter(-1.22, 27.09, 51.86, -15.87, 16.4, -0.3, -0.01),
        },
        Card = Card("E003", "d239:72ff:fe54:375a", "d0:39:72:54:37:5a", "20"),
    };

    static UnitPanel E004 => new()
    {
        Emu = new()
        {
            ChargeDischargePowerW = 27,
            SystemTime = new() { Hour = 23, Minute = 7 },
            UpsInputVoltageV = 103.8,
            RsocPercent = 43,
            BatteryCurrentA = -0.53,
            BatteryVoltageV = 51.9,
            PvcChargeVoltageV = 0.28,
            UpsOperationMode = InBypass,
            UpsOutputPowerW = 534,
            BatteryRsocPercent = 31,
            UpsOutputFrequencyHz = 60,
            UpsOutputCurrentA = 4,
            UpsOutputVoltageV = 103.7,
        },
        Converter = new()
        {
            PowerMeter = PowerMeter(659.7, 3.875, 370.27, 138.68, 207.1),
            Limits = Limits,
            Meter = Meter(0.0, 26.72, 52.05, -17.09, 16.51, -0.31, 0.0),
        },
        Card = Card("E004", "d239:72ff:fe54:d557", "d0:39:72:54:d5:57", "21"),
    };

    static UnitPanel E005 => new()
    {
        Emu = new()
        {
            ChargeDischargePowerW = 27,
            SystemTime = new() { Hour = 23, Minute = 6 },
            UpsInputVoltageV = 104.6,
            RsocPercent = 68,
            BatteryCurrentA = -0.52,
            BatteryVoltageV = 52,
            PvcChargeVoltageV = 0.28,
            UpsOperationMode = InBypass,
            UpsOutputPowerW = 0,
            BatteryRsocPercent = 32,
            UpsOutputFrequencyHz = 60,
            UpsOutputCurrentA = 0,
            UpsOutputVoltageV = 104.6,
        },
        Converter = new()
        {
            PowerMeter = PowerMeter(224.5, 2.352, 256.28, 86.71, 207.3),
            Limits = Limits,
            Meter = Meter(0.0, 26.84, 52.05, -14.65, 16.1, -0.27, 0.0),
        },
        Card = Card("E005", "d239:72ff:fe54:77d3", "d0:39:72:54:77:d3", "22"),
    };

    static UnitPanel E006 => new()
    {
        Emu = new()
        {
            ChargeDischargePowerW = 27,
            SystemTime = new() { Hour = 23, Minute = 5 },
            UpsInputVoltageV = 102.8,
            RsocPercent = 95,
            BatteryCurrentA = -0.52,
            BatteryVoltageV = 52.1,
            PvcChargeVoltageV = 0.28,
            UpsOperationMode = InBypass,
            UpsOutputPowerW = 1273,
            BatteryRsocPercent = 34,
            UpsOutputFrequencyHz = 60,
            UpsOutputCurrentA = 11.7,
            UpsOutputVoltageV = 102.8,
        },
        Converter = new()
        {
            PowerMeter = PowerMeter(1431.3, 7.507, 259.02, 386.18, 206.1),
            Limits = Limits,
            Meter = Meter(-1.22, 26.59, 52.24, -14.65, 17.05, -0.27, -0.02),
        },
        Card = Card("E006", "1eba:8cff:fee1:604f", "1c:ba:8c:e1:60:4f", "2"),
    };
}

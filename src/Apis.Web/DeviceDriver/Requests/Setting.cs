using Apis.Domain.Converters;

namespace Apis.Web.DeviceDriver.Requests;

/// <summary>What a request wants the converter to be set to, in the converter's steps; null where it says nothing.</summary>
sealed record Setting(
    SettingKind Kind, ConverterMode? Mode, double? GridVoltageV, double? GridCurrentA, double? DroopRatio);

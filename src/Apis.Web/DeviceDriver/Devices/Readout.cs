using Apis.Emulation.Panels;

namespace Apis.Web.DeviceDriver.Devices;

/// <summary>What the converter tells, with its state.</summary>
sealed record Readout(ConverterPanel Converter, StateWord State)
{
    public static Readout Of(UnitPanel unit) => new(unit.Converter, StateWord.Of(unit.Converter));
}

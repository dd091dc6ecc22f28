using Apis.Emulation.Circuits;

namespace Apis.Emulation.Tests.Circuits;

/// <summary>Terminals as tests like to write them.</summary>
static class SampleTerminals
{
    public static Terminal Hold(double voltageV, double limitA, double droop = 0) =>
        new(TerminalKind.ConstantVoltage, voltageV, limitA, droop);

    public static Terminal Give(double currentA, double upToV = 380) => new(TerminalKind.Discharge, upToV, currentA);

    public static Terminal Take(double currentA) => new(TerminalKind.Charge, 350, currentA);
}

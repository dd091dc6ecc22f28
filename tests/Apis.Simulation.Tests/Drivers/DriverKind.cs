namespace Apis.Simulation.Tests.Drivers;

/// <summary>The drivers that the contract holds for.</summary>
public enum DriverKind
{
    Emulator,
    V2,
    V1,
    InProcess,
}

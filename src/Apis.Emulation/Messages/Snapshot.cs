using Apis.Domain;
using Apis.Emulation.Clocks;
using Apis.Emulation.Panels;

namespace Apis.Emulation.Messages;

/// <summary>All of the hardware at one instant. Who asks again before anything changed gets the same object.</summary>
public sealed record Snapshot(
    DateTime Now,
    int Acceleration,
    ClockMode Clock,
    ValueList<UnitPanel> Units,
    ValueList<BusPanel> Buses);

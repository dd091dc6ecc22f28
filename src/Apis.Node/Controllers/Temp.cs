using Apis.Domain.Units;

namespace Apis.Node.Controllers;

/// <summary>x</summary>
public sealed record WhatIsKnown { public static WhatIsKnown Instance { get; } = new(); }
/// <summary>x</summary>
public sealed record Known(UnitReading? Reading);
/// <summary>x</summary>
public sealed record StopByItself(string Reason);
/// <summary>x</summary>
public sealed record EpochSeen(long Epoch);

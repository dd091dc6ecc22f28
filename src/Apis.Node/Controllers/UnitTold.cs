using Apis.Node.Drivers;

namespace Apis.Node.Controllers;

/// <summary>The device tells the Controller all of its home, as it was just read.</summary>
sealed record UnitTold(DriverReading Reading);

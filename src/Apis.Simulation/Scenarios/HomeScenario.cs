namespace Apis.Simulation.Scenarios;

/// <summary>A home of a scenario.</summary>
/// <param name="UnitId">Also the name of the folder with its node's files.</param>
/// <param name="RsocPercent">At the start.</param>
/// <param name="BatteryCapacityWh">As its hwConfig.json should say too.</param>
/// <param name="Sun">What its panels give.</param>
/// <param name="Load">What its people use.</param>
public sealed record HomeScenario(
    string UnitId, double RsocPercent, double BatteryCapacityWh, DailyWave Sun, DailyWave Load);

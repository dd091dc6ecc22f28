namespace Apis.Bench.Emulation;

/// <summary>All rows about the emulated hardware, in the order of the table.</summary>
static class EmulationWorkloads
{
    public static IReadOnlyList<IWorkload> All { get; } =
    [
        new CoreSteps(3, "23,000 home-steps/s", ""),
        new CoreSteps(20, "52,000 home-steps/s", ""),
        new CoreSteps(100, "65,000 home-steps/s", "20 M home-steps/s, 0 B"),
        new CoreSteps(10_000, "", "no slower per home than 100"),
    ];
}

using Apis.Emulation.Tests.Circuits;

namespace Apis.Bench.Emulation;

/// <summary>All rows about the emulated hardware, in the order of the table.</summary>
static class EmulationWorkloads
{
    const double LineOhm = 0.1;
    const string Unit = "/get/unit/E001";
    const string Log = "/get/log";
    const string Set = "/set/dcdc/E001?mode=0x0000&dvg=350&dig=0&drg=0";

    public static IReadOnlyList<IWorkload> All { get; } =
    [
        new CoreSteps(3, "23,000 home-steps/s", ""),
        new CoreSteps(20, "52,000 home-steps/s", ""),
        new CoreSteps(100, "65,000 home-steps/s", "20 M home-steps/s, 0 B"),
        new CoreSteps(10_000, "", "no slower per home than 100"),
        new CircuitSolves("circuit-ring", "circuit solved again, ring of 20 homes", GridShapes.Ring(20, LineOhm)),
        new CircuitSolves("circuit-mesh", "circuit solved again, mesh of 200 homes", GridShapes.Mesh(10, 20, LineOhm)),
        new HttpLoad("unit", Unit, 1, "5,200/s", "26,000/s"),
        new HttpLoad("unit", Unit, 4, "6,800/s", "34,000/s"),
        new HttpLoad("unit", Unit, 16, "5,300/s, p99 5.9 s", "26,500/s, p99 15 ms"),
        new HttpLoad("log", Log, 1, "2,900/s", "14,500/s"),
        new HttpLoad("log", Log, 4, "3,400/s", "17,000/s"),
        new HttpLoad("log", Log, 16, "2,500/s", "12,500/s, p99 15 ms"),
        new HttpLoad("set", Set, 1, "420/s", "16,800/s"),
        new HttpLoad("set", Set, 4, "425/s", "17,000/s"),
        new HttpLoad("set", Set, 16, "333/s", "13,300/s, p99 15 ms"),
        new ResidentMemory(),
    ];
}

using Apis.Domain;
using Apis.Domain.Nodes;
using Apis.Emulation.PowerFlow;

namespace Apis.Emulation.Settings;

/// <summary>emulator.json: what the reference keeps in config.py, and what is ours (emulator specification 7.1).</summary>
public sealed record EmulatorSettings
{
    /// <summary>Has more logged, and nothing else (E20).</summary>
    public bool IsDebug { get; init; }

    public string DataSet { get; init; } = "Sample";

    /// <summary>sleeptime: real time between two passes of the power flow; zero is as fast as possible.</summary>
    public TimeSpan PassPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>doUpdates: whether the power flow runs at all.</summary>
    public bool FlowRuns { get; init; } = true;

    /// <summary>individualConf: whether homes of their own settings count.</summary>
    public bool HomesDiffer { get; init; } = true;

    public bool WritesSummary { get; init; } = true;

    public bool WritesIndividualLog { get; init; } = true;

    public FlowConstants Flow { get; init; } = new();

    public PvPanel Panel { get; init; } = new(21.6, 0.19, 0.9);

    public HomeSettings DefaultHome { get; init; } = new();

    public ValueList<HomeEntry> Homes { get; init; } = [];

    public string SummaryPath { get; init; } = "data/output/summary.csv";

    public string IndividualLogPath { get; init; } = "data/output/indivLog.csv";

    /// <summary>Where /save writes the units and /get/last reads them.</summary>
    public string SavePath { get; init; } = "jsontmp/lastSave.json";

    /// <summary>Loopback unless told otherwise; the reference listens everywhere (E23).</summary>
    public ServiceAddress Listen { get; init; } = new("127.0.0.1", 4390);

    /// <summary>Emulated seconds per pass.</summary>
    public int Acceleration { get; init; } = 10;

    /// <summary>Emulated time knows no zone.</summary>
    public DateTime Start { get; init; } = new(2020, 1, 1);

    public EndOfData AtEndOfData { get; init; }

    /// <summary>After how long without a command a running converter waits; null when never.</summary>
    public TimeSpan? DeadManTimeout { get; init; }

    public ProfileSource Load { get; init; } = DefaultLoad;

    public LoadFormat LoadFormat { get; init; }

    public ProfileSource Solar { get; init; } = DefaultSolar;

    public SolarUnit SolarUnit { get; init; }

    public HomeSettings HomeOf(string unitId) =>
        Homes.FirstOrDefault(entry => entry.UnitId == unitId)?.Home ?? DefaultHome;

    /// <summary>The path of a profile's file, with the data set filled in.</summary>
    public string PathOf(ProfileSource source) => source.Path.Replace("{dataSet}", DataSet, StringComparison.Ordinal);

    static ProfileSource DefaultLoad => new()
    {
        Path = "data/input/{dataSet}/sample_load_data.csv",
        MeanW = 450,
        AmplitudeW = 300,
        PeakHour = 19,
    };

    static ProfileSource DefaultSolar => new()
    {
        Path = "data/input/{dataSet}/sample_solar_data.csv",
        MeanW = 0,
        AmplitudeW = 2_000,
        PeakHour = 12,
    };
}

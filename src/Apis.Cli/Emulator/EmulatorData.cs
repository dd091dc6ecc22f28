using System.Text;
using Apis.Domain;
using Apis.Domain.Errors;
using Apis.Emulation.Profiles;
using Apis.Emulation.Profiles.Files;
using Apis.Emulation.Settings;
using Apis.Emulation.Synthesis;
using Apis.Emulation.Synthesis.Files;

namespace Apis.Cli.Emulator;

/// <summary>Finds sun and load: in files, by a formula, or made up where there is nothing else.</summary>
sealed class EmulatorData(EmulatorSettings settings, string? folder, int? homes)
{
    /// <summary>Made up are more homes than are there at first, so that some can be added.</summary>
    const int LeastMadeUp = 20;
    const int DaysMadeUp = 365;
    const int Seed = 1;
    const double LatitudeDegrees = 35.6;

    bool _isMadeUp;

    public Outcome<ProfileSet> Find()
    {
        var (load, solar) = (Path(settings.Load, DataFiles.LoadName), Path(settings.Solar, DataFiles.SolarName));
        _isMadeUp = folder is null && IsMissing(settings.Load, load) && IsMissing(settings.Solar, solar);
        if (_isMadeUp)
            return MadeUp();

        var loads = Load(load);
        var sun = Solar(solar);
        if (!loads.Succeeded || !sun.Succeeded)
        {
            var problems = new[] { loads.Problem, sun.Problem }.OfType<Problem>();
            return new Problem(string.Join('\n', problems.Select(problem => problem.Text)));
        }

        return ProfileSet.Of(settings, loads.Value, sun.Value);
    }

    /// <summary>What else a person should know.</summary>
    public IEnumerable<string> Remarks => _isMadeUp
        ? [$"data: made up, as there are none (`apis data make` writes such files, --data takes them)"]
        : [];

    /// <summary>How many homes there are at first.</summary>
    public int HomesOf(ProfileSet set) => homes ?? (_isMadeUp ? 4 : set.Homes.Count);

    Outcome<LoadSeries> Load(string path) => settings.Load.Kind is SourceKind.File
        ? Read(path, stream => LoadFile.Read(stream, path, settings.LoadFormat, settings.Start))
        : LoadSeries.Of(settings.Load, Math.Max(homes ?? 0, LeastMadeUp), settings.Start);

    Outcome<SolarSeries> Solar(string path) => settings.Solar.Kind is SourceKind.File
        ? Read(path, stream => SolarFile.Read(stream, path, settings.SolarUnit, settings.Start))
        : SolarSeries.Of(settings.Solar, settings.Start);

    static Outcome<T> Read<T>(string path, Func<Stream, LoadedData<T>> read)
        where T : class
    {
        try
        {
            using var stream = File.OpenRead(path);
            var loaded = read(stream);
            return loaded.Value is { } value ? value : new Problem(string.Join('\n', loaded.Problems));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new Problem($"{path}: can't be read: {unreadable.Message}");
        }
    }

    Outcome<ProfileSet> MadeUp()
    {
        var plan = new SynthesisPlan(
            Math.Max(homes ?? 0, LeastMadeUp), DaysMadeUp, Seed, LatitudeDegrees, DateOnly.FromDateTime(settings.Start));
        if (plan.Refusal is { } refusal)
            return new Problem($"data can't be made up: {refusal}");

        var files = new DataFiles(DataMaker.Make(plan), DataFormat.Reference, isHalfHourly: false, settings.Panel);
        var loads = LoadFile.Read(Written(files.WriteLoad), "load", LoadFormat.Reference, settings.Start);
        var sun = SolarFile.Read(Written(files.WriteSolar), "solar", SolarUnit.Watt, settings.Start);
        return ProfileSet.Of(settings, loads.Value!, sun.Value!);
    }

    static MemoryStream Written(Action<TextWriter> write)
    {
        var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true))
            write(text);
        stream.Position = 0;
        return stream;
    }

    string Path(ProfileSource source, string name) =>
        folder is null ? settings.PathOf(source) : System.IO.Path.Combine(folder, name);

    static bool IsMissing(ProfileSource source, string path) => source.Kind is SourceKind.File && !File.Exists(path);
}

using System.Text;
using Apis.Emulation.Messages;
using Apis.Node.Events;
using Apis.Simulation.Streets;

namespace Apis.Simulation.Recording;

/// <summary>The files of a run, written while it goes on: deals.csv, units.csv, events.jsonl and each home's deal logs.</summary>
public sealed class RunFiles : IDisposable
{
    const string EventsName = "events.jsonl";

    readonly string _folder;
    readonly bool _replacesRun;
    readonly List<StreamWriter> _files = [];
    readonly StreamWriter _events;
    readonly DealsCsv _deals;
    readonly UnitsCsv _units;

    public RunFiles(string folder)
    {
        _folder = folder;
        _replacesRun = File.Exists(Path.Combine(folder, EventsName));
        Directory.CreateDirectory(folder);
        _events = Open(EventsName);
        _deals = new(Open("deals.csv"));
        _units = new(Open("units.csv"));
        _deals.Begin();
        _units.Begin();
    }

    /// <summary>All that is heard from now on, but for readings and averages, which units.csv has.</summary>
    public void Follow(Street street) => Hearing.Begin(street, happened => Write(street.Now, happened));

    public void Write(Snapshot snapshot) => _units.Write(snapshot);

    /// <summary>The logs as they stand on the disks of the homes, in the place of those of a run before.</summary>
    public void WriteLogs(Street street)
    {
        foreach (var unitId in street.UnitIds)
        {
            var home = Path.Combine(_folder, unitId);
            if (_replacesRun && Directory.Exists(home))
                Directory.Delete(home, recursive: true);
            foreach (var (path, text) in street.FilesOf(unitId))
                Write(Path.Combine(home, path.TrimStart('/')), text);
        }
    }

    public void Dispose() => _files.ForEach(file => file.Dispose());

    static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    void Write(DateTimeOffset at, object happened)
    {
        if (happened is UnitRead or AveragesKnown)
            return;

        _events.WriteLine(EventLine.Of(at, happened));
        if (happened is DealEnded ended)
            _deals.Write(ended.Deal);
    }

    StreamWriter Open(string name)
    {
        var file = new StreamWriter(
            Path.Combine(_folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _files.Add(file);
        return file;
    }
}

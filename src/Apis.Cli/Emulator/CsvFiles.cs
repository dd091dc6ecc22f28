using System.Text;
using Apis.Emulation.Neighbourhoods;
using Apis.Emulation.Recording;

namespace Apis.Cli.Emulator;

/// <summary>
/// summary.csv and indivLog.csv, written while the emulator runs; none of them where nobody asked. When they can't be written any
/// more, that is said once, and the emulator goes on without them.
/// </summary>
sealed class CsvFiles(TextWriter errors) : IDisposable
{
    readonly List<StreamWriter> _files = [];
    readonly Lock _lock = new();
    Recorder? _recorder;
    bool _isTold;

    public bool IsOpen => _recorder is not null;

    public static CsvFiles Open(EmulatorRun run, Neighbourhood street, TextWriter errors, out string? refusal)
    {
        var files = new CsvFiles(errors);
        refusal = null;
        if (run.CsvFolder is not { } folder)
            return files;

        var settings = run.Settings;
        try
        {
            var summary = settings.WritesSummary ? new SummaryCsv(files.Open(folder, settings.SummaryPath)) : null;
            var individual =
                settings.WritesIndividualLog ? new IndividualCsv(files.Open(folder, settings.IndividualLogPath)) : null;
            files._recorder = new(street, summary, individual);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            refusal = $"The CSV files can't be written: {unwritable.Message}";
        }

        return files;
    }

    public void AfterPass()
    {
        lock (_lock)
        {
            if (_recorder is { } recorder)
                Write(recorder.AfterPass);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_recorder is { } recorder)
                Write(recorder.End);
            _recorder = null;
            _files.ForEach(file => Write(file.Dispose));
        }
    }

    void Write(Action write)
    {
        try
        {
            write();
        }
        catch (IOException full)
        {
            _recorder = null;
            if (!_isTold)
                errors.WriteLine($"The CSV files can't be written any more: {full.Message}");
            _isTold = true;
        }
    }

    StreamWriter Open(string folder, string path)
    {
        var target = folder.Length > 0 ? Path.Combine(folder, Path.GetFileName(path)) : path;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        var file = new StreamWriter(target, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _files.Add(file);
        return file;
    }
}

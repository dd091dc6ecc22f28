using System.Diagnostics;
using System.Globalization;

namespace Apis.Kernel.Tests.Shutdown;

/// <summary>Runs <see cref="ShutdownProgram"/>, sends it signals and reads what it says. It does not outlive the test.</summary>
sealed class ShutdownProcess : IDisposable
{
    static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    readonly Process _process;

    ShutdownProcess(Process process) => _process = process;

    public static ShutdownProcess Start(params string[] options)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in (string[])["exec", typeof(ShutdownProgram).Assembly.Location, "shutdown", .. options])
            start.ArgumentList.Add(argument);
        return new ShutdownProcess(Process.Start(start)!);
    }

    public async Task<string?> ReadLine() => await _process.StandardOutput.ReadLineAsync().WaitAsync(Deadline);

    public async Task<string[]> ReadToEnd() =>
        (await _process.StandardOutput.ReadToEndAsync().WaitAsync(Deadline)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public async Task Send(string signal)
    {
        var number = _process.Id.ToString(CultureInfo.InvariantCulture);
        using var kill = Process.Start("kill", [$"-{signal}", number]);
        await kill.WaitForExitAsync().WaitAsync(Deadline);
        Assert.Equal(0, kill.ExitCode);
    }

    public async Task<int> ExitCode()
    {
        await _process.WaitForExitAsync().WaitAsync(Deadline);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}

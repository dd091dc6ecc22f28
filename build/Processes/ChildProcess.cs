using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Apis.Build.Processes;

/// <summary>Runs a program as a child; when its time is up, it and all that it started are ended.</summary>
static class ChildProcess
{
    public static async Task<Outcome> Run(Command command)
    {
        using var process = new Process { StartInfo = StartInfoOf(command) };
        var output = new StringBuilder();
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            return Outcome.NotStarted(exception.Message);
        }

        if (command.IsCaptured)
            Capture(process, output);
        return await End(process, command.Timeout, output);
    }

    static ProcessStartInfo StartInfoOf(Command command)
    {
        var info = new ProcessStartInfo(command.Program, command.Arguments)
        {
            WorkingDirectory = command.Folder,
            RedirectStandardOutput = command.IsCaptured,
            RedirectStandardError = command.IsCaptured,
        };
        foreach (var (name, value) in command.Environment)
            info.Environment[name] = value;
        return info;
    }

    static void Capture(Process process, StringBuilder output)
    {
        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        // The two streams are read on threads of their own.
        void Append(object sender, DataReceivedEventArgs line)
        {
            lock (output)
                output.AppendLine(line.Data);
        }
    }

    static async Task<Outcome> End(Process process, TimeSpan timeout, StringBuilder output)
    {
        using var patience = new CancellationTokenSource(timeout);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return new Outcome(process.ExitCode, output.ToString());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            lock (output)
                return Outcome.OutOfTime(output.ToString());
        }
    }
}

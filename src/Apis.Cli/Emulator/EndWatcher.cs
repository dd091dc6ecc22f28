using System.Globalization;
using Apis.Emulation.Hardware;
using Apis.Emulation.Settings;
using Apis.Kernel.Actors;

namespace Apis.Cli.Emulator;

/// <summary>Hears that the data have ended.</summary>
sealed class EndWatcher : ReceiveActor
{
    public EndWatcher(EndOfData atEnd, CancellationTokenSource end, TextWriter output) => Receive<DataEnded>(ended =>
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"The data have ended at {ended.At:yyyy-MM-dd HH:mm:ss} of emulated time."));
        if (atEnd is EndOfData.Exit)
            end.Cancel();
    });
}

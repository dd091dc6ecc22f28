using System.Net;
using Apis.Cli.Emulator;
using Apis.Emulation.Neighbourhoods;

namespace Apis.Cli.Tests.Emulator;

public class CsvFilesTests
{
    [Fact]
    public void A_full_disk_is_told_once_and_the_emulator_goes_on()
    {
        // A device that is always full; other systems have none like it.
        if (!File.Exists("/dev/full"))
            return;

        using var errors = new StringWriter();
        var street = new Neighbourhood(new());
        Assert.Null(street.AddUnit());
        using (var files = CsvFiles.Open(Run("/dev/full"), street, errors, out var refusal))
        {
            Assert.Null(refusal);
            for (var pass = 0; pass < 1_000; pass++)
            {
                street.Pass();
                files.AfterPass();
            }

            Assert.False(files.IsOpen);
        }

        var told = Assert.Single(errors.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("The CSV files can't be written any more: ", told);
    }

    [Fact]
    public void A_place_that_can_not_be_written_to_is_refused_before_anything_runs()
    {
        using var folder = new Shell();
        var file = folder.Write("file", "");

        using var files = CsvFiles.Open(Run(Path.Combine(file, "log.csv")), new(new()), TextWriter.Null, out var refusal);

        Assert.StartsWith("The CSV files can't be written: ", refusal);
    }

    static EmulatorRun Run(string individualLogPath) => new()
    {
        Settings = new() { WritesSummary = false, IndividualLogPath = individualLogPath },
        Homes = 1,
        HomeOf = _ => new(),
        Address = new(IPAddress.Loopback, 0),
        CsvFolder = "",
    };
}

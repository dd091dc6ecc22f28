using System.Globalization;
using Apis.Domain;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;

namespace Apis.Emulation.Traces;

/// <summary>
/// Makes steps of a recorded loop: one up to each state that was recorded, and one for the passes that are left.
/// </summary>
static class LoopSteps
{
    public static IEnumerable<PassesStep> Of(Section file, int mostPasses)
    {
        var rows = RsocRows(file.In("rsoc_after_each"));
        var run = file.Required("iterations_run", Kinds.Whole(1, mostPasses));
        var states = States(file.In("states"), run).Append((Pass: run, State: null));
        var done = 0;
        foreach (var (pass, state) in states)
        {
            if (pass > done)
                yield return new(file.Path.Member($"states.{pass}"), state, pass - done, Slice(rows, done, pass));
            done = Math.Max(done, pass);
        }
    }

    static List<(int Pass, JsonObject? State)> States(Section states, int run)
    {
        var known = new List<(int Pass, JsonObject? State)>();
        foreach (var entry in states.Entries())
        {
            if (!int.TryParse(entry.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var pass))
                states.WrongName(entry.Name, "must be the number of a pass");
            else if (pass <= run)
                known.Add((pass, entry.Value as JsonObject));
        }

        return [.. known.OrderBy(state => state.Pass)];
    }

    static List<RsocRow> RsocRows(Section rsoc) =>
    [
        .. rsoc.Entries().Select(entry => new RsocRow(
            entry.Name, entry.Value is JsonArray values ? TraceFile.Numbers(values) : [])),
    ];

    static ValueList<RsocRow> Slice(List<RsocRow> rows, int from, int to) => rows
        .Select(row => row with { Percent = row.Percent.Skip(from).Take(to - from).ToValueList() })
        .ToValueList();
}

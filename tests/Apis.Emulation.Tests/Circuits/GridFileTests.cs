using System.Text;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Tests.Files;
using Apis.Emulation.Circuits;
using FsCheck;
using FsCheck.Fluent;
using static Apis.Domain.Tests.Generators;
using static Apis.Emulation.Tests.Circuits.SampleTerminals;

namespace Apis.Emulation.Tests.Circuits;

public sealed class GridFileTests
{
    static readonly string Good = Repo.Text("config/grid.json");

    [Fact]
    public void The_sample_loads()
    {
        var loaded = Read("");

        Assert.Empty(loaded.Findings);
        var bus = Assert.Single(loaded.Value!.Buses);
        Assert.Equal("main", bus.Name);
        Assert.Equal(["E001", "E002", "J1", "E003", "E004"], bus.Layout.Nodes);
        Assert.Equal(new GridLine("E001", "E002", 0.2) { CapacityA = 7.5 }, bus.Layout.Lines[0]);
        Assert.Equal([new("E002", 50_000)], bus.Layout.Leaks);
    }

    [Fact]
    public void The_sample_is_a_grid_that_works()
    {
        var layout = Read("").Value!.Buses[0].Layout;
        var circuit = SampleGrid.Of(layout, Hold(350, 2.3, 0.039), Take(1), Terminal.Off, Give(0.5), Terminal.Off).Solved();

        Assert.Empty(circuit.Alarms);
        Assert.All(Enumerable.Range(0, 5), node => Assert.InRange(circuit.VoltageV(node), 340, 350));
    }

    [Fact]
    public void What_it_prints_reads_as_the_same() => Properties.ForAll(Plans, plan =>
    {
        var loaded = GridFile.Read(Encoding.UTF8.GetBytes(GridFile.Print(plan).Print()), "grid.json");

        Assert.Empty(loaded.Findings);
        Assert.Equal(plan, loaded.Value);
    });

    [Fact]
    public void A_home_without_lines_can_be_named()
    {
        var loaded = Read("buses/main = {\"nodes\": [\"E001\"]}");

        Assert.Empty(loaded.Findings);
        Assert.Equal(new GridLayout(["E001"], []), loaded.Value!.Buses[0].Layout);
    }

    [Fact]
    public void Lines_may_lie_side_by_side_and_be_cut() => Assert.Equal(
        new GridLayout(["A", "B"], [new("A", "B", 0), new("B", "A", 1) { IsOpen = true }]),
        Lines("""{"from": "A", "to": "B", "resistanceOhm": 0}, {"from": "B", "to": "A", "resistanceOhm": 1, "open": true}""")
            .Value!.Buses[0].Layout);

    [Theory]
    [InlineData("buses", "$.buses")]
    [InlineData("buses = {}", "$.buses")]
    [InlineData("buses = []", "$.buses")]
    [InlineData("buses/main = 1", "$.buses.main")]
    [InlineData("buses/main = {}", "$.buses.main")]
    [InlineData("buses/main/lines = {}", "$.buses.main.lines")]
    [InlineData("buses/main/lines = [1, \"E001\"]", "$.buses.main.lines[0] $.buses.main.lines[1]")]
    [InlineData("buses/main/leaks = [{}]", "$.buses.main.leaks[0].at $.buses.main.leaks[0].resistanceOhm")]
    [InlineData("buses/main/nodes = [\"E001\", \"E001\"]", "$.buses.main.nodes[1]")]
    [InlineData("buses/the bus = {\"nodes\": [\"E001\"]}", "$.buses['the bus']")]
    [InlineData(
        "buses/main/leaks = [{\"at\": \"E001\", \"resistanceOhm\": 1}, {\"at\": \"E001\", \"resistanceOhm\": 1}]",
        "$.buses.main.leaks")]
    public void Everything_that_is_wrong_is_named_at_once(string edits, string paths)
    {
        var loaded = Read(edits);

        Assert.Equal(paths, loaded.ErrorPaths());
        Assert.Null(loaded.Value);
    }

    [Theory]
    [InlineData("\"from\": \"A\"", "$.buses.main.lines[0].resistanceOhm $.buses.main.lines[0].to")]
    [InlineData("\"from\": \"A\", \"to\": \"A\", \"resistanceOhm\": 1", "$.buses.main.lines[0].to")]
    [InlineData("\"from\": \"\", \"to\": \"\", \"resistanceOhm\": 1", "$.buses.main.lines[0].from $.buses.main.lines[0].to")]
    [InlineData("\"from\": \"A\", \"to\": \"B\", \"resistanceOhm\": -0.1", "$.buses.main.lines[0].resistanceOhm")]
    [InlineData("\"from\": \"A\", \"to\": \"B\", \"resistanceOhm\": 1, \"capacityA\": 0", "$.buses.main.lines[0].capacityA")]
    [InlineData("\"from\": \"A\", \"to\": \"B\", \"resistanceOhm\": 1, \"open\": 1", "$.buses.main.lines[0].open")]
    public void So_is_everything_about_a_line(string members, string paths) =>
        Assert.Equal(paths, Lines($"{{{members}}}").ErrorPaths());

    [Fact]
    public void A_key_that_is_not_known_is_a_warning()
    {
        var loaded = Lines("""{"from": "A", "to": "B", "resistanceOhm": 1, "capacitA": 2}""");

        Assert.Equal("$.buses.main.lines[0].capacitA", loaded.WarningPaths());
        Assert.NotNull(loaded.Value);
    }

    [Fact]
    public void A_bus_has_a_limited_number_of_nodes()
    {
        var lines = Enumerable.Range(0, GridLayout.MostNodes)
            .Select(node => $$"""{"from":"a","to":"b{{node}}","resistanceOhm":1}""");

        Assert.Equal("$.buses.main", Lines(string.Join(',', lines)).ErrorPaths());
        Assert.Empty(Lines(string.Join(',', lines.Skip(1))).Findings);
    }

    [Fact]
    public void A_bus_has_a_limited_number_of_lines()
    {
        var lines = Enumerable.Repeat("""{"from":"a","to":"b","resistanceOhm":1}""", GridLayout.MostLines + 1);

        Assert.Equal("$.buses.main.lines", Lines(string.Join(',', lines)).ErrorPaths());
        Assert.Empty(Lines(string.Join(',', lines.Skip(1))).Findings);
    }

    static Gen<GridPlan> Plans =>
        from names in Id.DifferentOf(1, 3)
        from layouts in Layouts.ArrayOf(names.Count)
        select new GridPlan([.. names.Zip(layouts, (name, layout) => new GridBus(name, layout))]);

    static Gen<GridLayout> Layouts =>
        from nodes in Id.DifferentOf(2, 8)
        from lines in Lines(nodes).ListOf(0, nodes.Count > 1 ? 8 : 0)
        from leaking in SomeOf(nodes)
        from ohm in Between(0, 1e9)
        select new GridLayout(nodes, lines) { Leaks = [.. leaking.Select(node => new GridLeak(node, ohm))] };

    static Gen<GridLine> Lines(ValueList<string> nodes) =>
        from ends in Gen.Choose(0, nodes.Count - 1).ArrayOf(2)
        from ohm in Between(0, 100)
        from capacityA in Between(0.1, 100).OrNothing()
        from isOpen in Flag
        let to = ends[0] == ends[1] ? (ends[1] + 1) % nodes.Count : ends[1]
        select new GridLine(nodes[ends[0]], nodes[to], ohm) { CapacityA = capacityA, IsOpen = isOpen };

    static Loaded<GridPlan> Lines(string lines) =>
        GridFile.Read(Encoding.UTF8.GetBytes($"{{\"buses\": {{\"main\": {{\"lines\": [{lines}]}}}}}}"), "grid.json");

    static Loaded<GridPlan> Read(string edits) => GridFile.Read(Edits.InOne(Good, edits), "grid.json");
}

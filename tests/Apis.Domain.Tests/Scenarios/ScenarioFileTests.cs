using System.Text;
using Apis.Domain.Files.Json;
using Apis.Domain.Scenarios;
using Apis.Domain.Tests.Files;

namespace Apis.Domain.Tests.Scenarios;

public sealed class ScenarioFileTests
{
    static readonly string Good = Repo.Text("config/E001/scenario.json");

    [Fact]
    public void What_it_prints_reads_as_the_same() => Properties.ForAll(ScenarioGenerator.Scenarios, scenario =>
    {
        var loaded = ScenarioFile.Read(Encoding.UTF8.GetBytes(ScenarioFile.Print(scenario).Print()), "scenario.json");

        Assert.Empty(loaded.Errors);
        Assert.Equal(scenario, loaded.Value);
    });

    [Fact]
    public void The_samples_values_load()
    {
        var loaded = Read("");

        Assert.Empty(loaded.Findings);
        Assert.Equal(Samples.Scenario, loaded.Value);
    }

    [Fact]
    public void The_specifications_example_loads()
    {
        const string Rules = """
            "request": {
              "excess": { "discharge": { "pairUnitId": "E002", "limitWh": 3360, "pointPerWh": 10 } },
              "sufficient": {}, "scarce": {},
              "short": { "charge": { "pairUnitId": "E002", "limitWh": 1440, "pointPerWh": 10 } }
            },
            "accept": {
              "excess": { "discharge": { "pairUnitId": "E002", "limitWh": 2400, "pointPerWh": 10 } },
              "sufficient": { "discharge": { "pairUnitId": "E002", "limitWh": 2400, "pointPerWh": 10 } },
              "scarce": { "charge": { "pairUnitId": "E002", "limitWh": 2400, "pointPerWh": 10 } },
              "short": { "charge": { "pairUnitId": "E002", "limitWh": 2400, "pointPerWh": 10 } }
            }
            """;
        const string Table = """
            "batteryStatus": { "3360-": "excess", "2400-3360": "sufficient", "1440-2400": "scarce", "-1440": "short" }
            """;

        var loaded = ScenarioFile.Read(
            Encoding.UTF8.GetBytes(
                $$"""{ "00:00:00-12:00:00": { {{Table}}, {{Rules}} }, "12:00:00-24:00:00": { {{Table}}, {{Rules}} } }"""),
            "scenario.json");

        Assert.Empty(loaded.Findings);
        Assert.Equal(2, loaded.Value?.Slices.Count);
        Assert.Equal(
            new StatusRule("excess", Discharge: new(3360, 10, "E002")), loaded.Value?.Slices[1].Requests[0]);
    }

    [Fact]
    public void Slices_of_a_second_are_fine()
    {
        const string Table = """{ "batteryStatus": { "-": "any" } }""";

        var loaded = ScenarioFile.Read(
            Encoding.UTF8.GetBytes($$"""{ "00:00:01-24:00:00": {{Table}}, "00:00:00-00:00:01": {{Table}} }"""), "scenario.json");

        Assert.Empty(loaded.Findings);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.Zero], loaded.Value?.Slices.Select(slice => slice.From));
    }

    [Theory]
    [InlineData("acceptSelection/strategy = \"cheapest\"", "$.acceptSelection.strategy")]
    [InlineData("acceptSelection/strategy", "$.acceptSelection.strategy")]
    public void An_unknown_strategy_falls_back_with_a_warning(string edits, string path)
    {
        var loaded = Read(edits);

        Assert.Equal(path, loaded.WarningPaths());
        Assert.Equal(AcceptSelection.Amount, loaded.Value?.AcceptSelection);
    }

    [Theory]
    [InlineData("request/plenty = {}", "$S.request.plenty")]
    [InlineData("request/excess/discharge/pointPerWh", "$S.request.excess.discharge.pointPerWh")]
    [InlineData("accept/scarce/charge/pointPerWh", "$S.accept.scarce.charge.pointPerWh")]
    [InlineData("accept/scarce/charge/limitWh = 3598", "$S.accept.scarce.charge.limitWh")]
    [InlineData("accept/sufficient/discharge/limitWh = 3601", "$S.accept.sufficient.discharge.limitWh")]
    [InlineData("request/short/discharge = {\"limitWh\": 0, \"pointPerWh\": 1}", "$S.request.short.discharge")]
    [InlineData("acceptance = {}", "$S.acceptance")]
    public void What_never_comes_to_anything_is_a_warning(string edit, string path)
    {
        var loaded = Read($"00:00:00-24:00:00/{edit}");

        Assert.Equal(path.Replace("$S", "$['00:00:00-24:00:00']", StringComparison.Ordinal), loaded.WarningPaths());
        Assert.NotNull(loaded.Value);
    }

    [Theory]
    [InlineData("accept/scarce/charge/limitWh = 3599")]
    [InlineData("accept/sufficient/discharge/limitWh = 3600")]
    [InlineData("accept/short/charge/limitWh = 2879")]
    [InlineData("acceptSelection = {\"strategy\": \"amount\"}; 00:00:00-24:00:00/accept/short/charge/pointPerWh")]
    public void A_limit_at_the_end_of_its_range_is_fine_and_so_are_amounts_without_points(string edit) =>
        Assert.Empty(Read($"00:00:00-24:00:00/{edit}").Findings);

    static Apis.Domain.Files.Loaded<Scenario> Read(string edits) =>
        ScenarioFile.Read(Edits.InOne(Good, edits), "scenario.json");
}

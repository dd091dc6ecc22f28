using System.Text;
using Apis.Build;
using Apis.Simulation.Scenarios;

namespace Apis.Simulation.Tests.Scenarios;

public sealed class ScenarioPlanFileTests
{
    [Fact]
    public void The_four_homes_of_the_repository_are_read()
    {
        var file = Repository.Find(AppContext.BaseDirectory).In("scenarios/four-homes.yaml");

        var scenario = ScenarioPlanFile.Read(File.ReadAllBytes(file), "four-homes.yaml").Value!;

        Assert.Equal("Four homes", scenario.Title);
        Assert.Equal(TimeSpan.FromHours(24), scenario.Span);
        Assert.Equal(["E001", "E002", "E003", "E004"], scenario.Homes.Select(home => home.UnitId));
        Assert.Equal(new(0, 2600, 12), scenario.Homes[0].Sun);
    }

    [Theory]
    [InlineData("hours: 1\nhomes:\n  - { id: E001 }", "$.config", "text in one line")]
    [InlineData("config: c\nhours: -1\nhomes:\n  - { id: E001 }", "$.hours", "above 0")]
    [InlineData("config: c\nhours: 1\nhomes:\n  - { id: E002 }", "$.homes", "must be E001")]
    [InlineData("config: c\nhours: 1\nhomes: []", "$.homes", "1 to 1000 homes")]
    [InlineData("config: c\nhours: 1\nhomes:\n  - { id: E001, rsocPercent: 101 }", "$.homes[0].rsocPercent", "100")]
    [InlineData("config: c\nhours: 1\nstart: tomorrow\nhomes:\n  - { id: E001 }", "$.start", "2020-06-01T00:00:00")]
    [InlineData("config: [", "$", "must be YAML")]
    [InlineData("a: &x 1\nb: *y", "$", "must be YAML")]
    public void What_is_wrong_is_told_with_its_place_and_what_was_expected(string text, string path, string expected)
    {
        var loaded = ScenarioPlanFile.Read(Encoding.UTF8.GetBytes(text), "scenario.yaml");

        Assert.Null(loaded.Value);
        Assert.Contains(loaded.Errors, error =>
            error.Path.ToString() == path && error.Expected.Contains(expected, StringComparison.Ordinal));
    }
}

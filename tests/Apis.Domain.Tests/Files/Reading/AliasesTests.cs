using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;

namespace Apis.Domain.Tests.Files.Reading;

public sealed class AliasesTests
{
    readonly FindingList _findings = new("x.json");

    [Theory]
    [InlineData("""{"old":1}""", """{"new":{"place":1}}""", 1)]
    [InlineData("""{"old":{"b":2},"new":{"place":{"a":1}}}""", """{"new":{"place":{"a":1,"b":2}}}""", 1)]
    [InlineData("""{"old":{"a":2},"new":{"place":{"a":1}}}""", """{"new":{"place":{"a":1}}}""", 1)]
    [InlineData("""{"old":2,"new":{"place":1}}""", """{"new":{"place":1}}""", 1)]
    [InlineData("""{"old":2,"new":3}""", """{"new":3}""", 1)]
    [InlineData("""{"other":2}""", """{"other":2}""", 0)]
    public void What_stands_at_a_misspelt_place_moves_unless_something_is_there(string before, string after, int warnings)
    {
        var tree = (JsonObject)JsonText.Parse(before, "x.json").Value!;

        Assert.Equal(after, Aliases.Apply(tree, [Alias.Of("old", "new.place")], _findings).PrintCompact());
        Assert.Equal(warnings, _findings.Conclude("").Warnings.Count());
    }

    [Fact]
    public void Objects_that_are_empty_afterwards_go()
    {
        var tree = (JsonObject)JsonText.Parse("""{"a":{"b":{"c":1},"d":2},"e":{"f":1}}""", "x.json").Value!;

        var moved = Aliases.Apply(tree, [Alias.Of("a.b.c", "g"), Alias.Of("e.f", "h")], _findings);

        Assert.Equal("""{"a":{"d":2},"g":1,"h":1}""", moved.PrintCompact());
    }
}

using Apis.Domain.Files.Json;

namespace Apis.Domain.Tests.Files.Json;

public sealed class JsonPathTests
{
    [Fact]
    public void Names_are_written_with_dots_where_they_are_identifiers()
    {
        var path = JsonPath.Root
            .Member("00:00:00-24:00:00").Member("batteryStatus").Member("4320-").Element(2).Member("it's").Member("");

        Assert.Equal(@"$['00:00:00-24:00:00'].batteryStatus['4320-'][2]['it\'s']['']", path.ToString());
    }

    [Fact]
    public void Dotted_names_make_a_path() =>
        Assert.Equal(JsonPath.Root.Member("safety").Member("range"), JsonPath.Of("safety.range"));

    [Fact]
    public void A_path_stays_on_one_line_and_short()
    {
        Assert.Equal(@"$['a\u000ab']", JsonPath.Root.Member("a\nb").ToString());
        Assert.True(JsonPath.Root.Member(new string('x', 100_000)).ToString().Length < 100);
    }

    [Fact]
    public void A_path_finds_what_stands_there()
    {
        var tree = JsonText.Parse("""{"a":{"b.c":[1,{"d":2}]}}""", "x.json").Value!;
        var list = JsonPath.Root.Member("a").Member("b.c");

        Assert.Same(tree, JsonPath.Root.FindIn(tree));
        Assert.Equal("2", list.Element(1).Member("d").FindIn(tree)?.PrintCompact());
        Assert.Null(list.Element(2).FindIn(tree));
        Assert.Null(list.Member("d").FindIn(tree));
        Assert.Null(JsonPath.Of("a.b.c").FindIn(tree));
    }
}

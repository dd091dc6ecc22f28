using System.Diagnostics.CodeAnalysis;
using System.Text;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;

namespace Apis.Domain.Tests.Files.Json;

public sealed class JsonTextTests
{
    [Fact]
    public void Members_keep_their_order_and_values_know_where_they_stood()
    {
        var tree = Parsed("""
            {
              "b": 1.50, // a remark
              /* another
                 one */ "ä": [true, null, "x"]
            }
            """);

        var root = Assert.IsType<JsonObject>(tree);
        Assert.Equal(["b", "ä"], root.Members.Select(member => member.Name));
        Assert.Equal(new JsonNumber("1.50") { Position = new(2, 8) }, root.Find("b")?.Value);
        var array = Assert.IsType<JsonArray>(root.Find("ä")?.Value);
        Assert.Equal(new Position(4, 18), array.Position);
        Assert.Equal([new(4, 19), new(4, 25), new(4, 31)], array.Elements.Select(element => element.Position));
        Assert.Null(root.Find("c"));
    }

    [Fact]
    public void Of_repeated_names_the_last_value_counts_at_the_place_of_the_first()
    {
        var loaded = JsonText.Parse("""{ "a": 1, "b": 2, "a": 3 }""", "policy.json");

        Assert.Equal("""{"a":3,"b":2}""", loaded.Value?.PrintCompact());
        Assert.Equal(
            "policy.json:1: warning: $.a is 3, but is there already; only this last one counts",
            Assert.Single(loaded.Findings).ToString());
    }

    [Fact]
    public void A_byte_order_mark_is_tolerated()
    {
        var loaded = JsonText.Parse([0xEF, 0xBB, 0xBF, .. "{}"u8], "policy.json");

        Assert.Empty(loaded.Findings);
        Assert.Equal(new JsonObject([]) { Position = new(1, 1) }, loaded.Value);
    }

    [Theory]
    [InlineData("", "x.json:1: $ is missing, but the file must hold a JSON value")]
    [InlineData(" \n // nothing\n", "x.json:3: $ is missing, but the file must hold a JSON value")]
    [InlineData("{\n\"a\": {\"b\": NaN}}", "x.json:2: $.a.b is NaN}}, but must be a number; JSON has neither NaN nor Infinity")]
    [InlineData("{\"a\": -Infinity}", "x.json:1: $.a is Infinity}, but must be a number; JSON has neither NaN nor Infinity")]
    [InlineData("{\"a\": [1, 2", "x.json:1: $.a[1] is cut off, but must be closed before the file ends")]
    [InlineData("{\"a\": \"te", "x.json:1: $.a is cut off, but must be closed before the file ends")]
    [InlineData("{} {}", "x.json:1: $ is {}, but nothing may follow the end of the value")]
    [InlineData("{}\n\nexit", "x.json:3: $ is exit, but nothing may follow the end of the value")]
    [InlineData(
        "{\"a\": \"\\ud800\"}",
        "x.json:1: $.a is half of a character, but must be text; an escape such as \\ud800 needs its second half")]
    [InlineData("{\"a\": [1,, 2]}", "x.json:1: $.a[1] is , 2]}, but must be JSON: ',' is an invalid start of a value")]
    public void What_is_not_JSON_is_refused_with_its_place(string text, string finding)
    {
        var loaded = JsonText.Parse(text, "x.json");

        Assert.Null(loaded.Value);
        Assert.Equal(finding, Assert.Single(loaded.Findings).ToString());
    }

    [Fact]
    public void Other_encodings_are_refused()
    {
        byte[][] texts =
        [
            Encoding.Unicode.GetBytes("{}"),
            Encoding.UTF32.GetBytes("{}"),
            [0xFE, 0xFF, 0, 0x7B],
            [.. "{\"a\":\""u8, 0xE4, .. "\"}"u8],
        ];

        Assert.All(texts, text =>
        {
            var finding = Assert.Single(JsonText.Parse(text, "x.json").Findings);
            Assert.Equal((Severity.Error, "must be in UTF-8"), (finding.Severity, finding.Expected));
        });
    }

    [Fact]
    public void The_depth_is_limited()
    {
        Assert.NotNull(Parsed(Nested(JsonLimits.Depth)));

        foreach (var depth in new[] { JsonLimits.Depth + 1, JsonLimits.Depth + 2, 400_000 })
        {
            var finding = Assert.Single(JsonText.Parse(Nested(depth), "x.json").Findings);
            Assert.Equal("nested too deeply", finding.Written);
        }
    }

    [Fact]
    public void The_length_is_limited()
    {
        var blanks = new string(' ', JsonLimits.Bytes - 2);

        Assert.NotNull(Parsed(blanks + "{}"));
        var finding = Assert.Single(JsonText.Parse(blanks + "{} ", "x.json").Findings);
        Assert.Equal("x.json:1: $ is 1048577 bytes long, but a file may have 1048576 bytes at most", finding.ToString());
    }

    [Fact]
    public void What_it_prints_reads_as_the_same()
    {
        const string Text = """{"a":[1,2.50,-1e-3,true,null,"ü\n\"'"],"":{},"b":{"c":[]}}""";
        var tree = Parsed(Text);

        Assert.Equal(Text, tree.PrintCompact());
        Assert.Equal(Text, Parsed(tree.Print()).PrintCompact());
    }

    [return: NotNull]
    static JsonValue Parsed(string text)
    {
        var loaded = JsonText.Parse(text, "x.json");
        Assert.Empty(loaded.Findings);
        return loaded.Value!;
    }

    static string Nested(int depth) => new string('[', depth) + new string(']', depth);
}

using Apis.Domain.Files;
using Apis.Domain.Files.Json;

namespace Apis.Domain.Tests.Files;

public sealed class FindingListTests
{
    readonly FindingList _findings = new("policy.json");

    [Fact]
    public void Findings_come_in_the_order_of_the_file_and_those_without_a_line_last()
    {
        _findings.Error(JsonPath.Of("c"), null, "must be there");
        _findings.Warning(JsonPath.Of("b"), new Position(3, 1), "1", "is odd");
        _findings.Error(JsonPath.Of("a"), new Position(2, 1), "1", "is wrong");

        Assert.Equal(["$.a", "$.b", "$.c"], _findings.Conclude("").Findings.Select(finding => finding.Path.ToString()));
    }

    [Fact]
    public void With_an_error_there_is_no_value_and_with_a_warning_there_is()
    {
        _findings.Warning(JsonPath.Root, null, "is odd");
        Assert.Equal("value", _findings.Conclude("value").Value);

        _findings.Error(JsonPath.Root, null, "is wrong");
        Assert.Null(_findings.Conclude("value").Value);
    }

    [Fact]
    public void In_a_full_list_errors_take_the_place_of_warnings()
    {
        for (var count = 0; count < FindingList.Limit; count++)
            _findings.Warning(JsonPath.Root, null, "is odd");
        Assert.True(_findings.IsFull);

        for (var count = 0; count < FindingList.Limit + 1; count++)
            _findings.Error(JsonPath.Root, null, "is wrong");

        Assert.True(_findings.IsFullOfErrors);
        Assert.Equal(FindingList.Limit, _findings.Conclude("").Errors.Count());
    }

    [Theory]
    [InlineData("a.b", "a.b", false)]
    [InlineData("a.b", "a", false)]
    [InlineData("a.b", "a.b.c", false)]
    [InlineData("a.b", "a.c", true)]
    [InlineData("a.b", "b", true)]
    public void A_place_is_sound_unless_it_is_spoilt_or_holds_or_is_held_by_what_is(string spoilt, string asked, bool isSound)
    {
        _findings.Spoil(JsonPath.Of(spoilt));

        Assert.Equal(isSound, _findings.IsSound(JsonPath.Of(asked)));
    }

    [Fact]
    public void A_confidential_file_is_not_repeated()
    {
        var findings = new FindingList("policy.json.encrypted", isConfidential: true);
        findings.Error(JsonPath.Of("a"), new JsonString("hush"), "must be a number");

        Assert.Equal(
            "policy.json.encrypted: $.a is a secret, but must be a number",
            findings.Conclude("").Findings[0].ToString());
    }
}

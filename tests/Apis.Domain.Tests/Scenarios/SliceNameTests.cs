using Apis.Domain.Scenarios;

namespace Apis.Domain.Tests.Scenarios;

public sealed class SliceNameTests
{
    [Theory]
    [InlineData("00:00:00-24:00:00", 0, 86_400)]
    [InlineData("06:30:15-18:00:00", 23_415, 64_800)]
    [InlineData("23:59:59-24:00:00", 86_399, 86_400)]
    public void A_name_says_from_when_to_when_and_prints_as_it_was(string name, int from, int to)
    {
        Assert.Equal((TimeSpan.FromSeconds(from), TimeSpan.FromSeconds(to)), SliceName.Parse(name));
        Assert.Equal(name, SliceName.Of(TimeSpan.FromSeconds(from), TimeSpan.FromSeconds(to)));
    }

    [Theory]
    [InlineData("6:00:00-18:00:00")]
    [InlineData("06:00-18:00")]
    [InlineData("18:00:00-06:00:00")]
    [InlineData("06:00:00-06:00:00")]
    [InlineData("06:00:00-24:00:01")]
    [InlineData("24:00:00-24:00:00")]
    [InlineData("06:00:00 18:00:00")]
    [InlineData(" 6:00:00-18:00:00")]
    [InlineData("")]
    public void Other_names_are_none(string name) => Assert.Null(SliceName.Parse(name));
}

using Apis.Kernel.Hocon.Values;

namespace Apis.Kernel.Tests.Hocon.Values;

public class HoconPathTests
{
    [Theory]
    [InlineData("a.b.c", new[] { "a", "b", "c" })]
    [InlineData("a.\"b.c\"", new[] { "a", "b.c" })]
    [InlineData("deployment./user/*.x", new[] { "deployment", "/user/*", "x" })]
    [InlineData("", new[] { "" })]
    public void Dots_outside_of_quotes_separate(string path, string[] keys) => Assert.Equal(keys, HoconPath.Parse(path).Keys);

    [Fact]
    public void Keys_that_need_quotes_get_them() =>
        Assert.Equal("a-b.\"c d\".\"\".\"include\"", new HoconPath(["a-b", "c d", "", "include"]).ToString());
}

using Apis.Kernel.Hocon.Values;
using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon.Values;

public class NumericIndexesTests
{
    [Theory]
    [InlineData("10 = c, 9 = b, 2 = a", "abc")]
    [InlineData("0 = a, x = ignored, -1 = ignored, 1 = b", "ab")]
    public void Elements_come_in_the_order_of_their_indexes(string fields, string expected)
    {
        var list = NumericIndexes.ToList(Read(fields).Root)!;

        Assert.Equal(expected, string.Concat(list.Elements.Cast<HoconScalar>().Select(element => element.Text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x = 1")]
    [InlineData("99999999999 = 1")]
    public void Object_without_an_index_is_no_list(string fields) => Assert.Null(NumericIndexes.ToList(Read(fields).Root));
}

using Apis.Domain.Interlocks;

namespace Apis.Domain.Tests.Interlocks;

public sealed class InterlockOrderTests
{
    [Theory]
    [InlineData("E001", "E002", "E001", "E002")]
    [InlineData("E002", "E001", "E001", "E002")]
    [InlineData("E10", "E2", "E10", "E2")]
    [InlineData("a", "B", "B", "a")]
    [InlineData("é", "z", "z", "é")]
    public void Slots_are_taken_in_ordinal_order_and_given_back_in_reverse(string from, string to, string first, string second)
    {
        var terms = Samples.Deal(from: from, to: to).Terms;

        Assert.Equal([first, second], InterlockOrder.ToAcquire(terms));
        Assert.Equal([second, first], InterlockOrder.ToRelease(terms));
    }
}

namespace Apis.Domain.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_with_the_same_elements_in_the_same_order_are_equal()
    {
        ValueList<string> list = ["E001", "E002"];

        Assert.Equal(list, ["E001", "E002"]);
        Assert.True(list.Equals(new[] { "E001", "E002" }.ToValueList()));
        Assert.Equal(list.GetHashCode(), new[] { "E001", "E002" }.ToValueList().GetHashCode());
        Assert.False(list.Equals(new[] { "E002", "E001" }.ToValueList()));
        Assert.False(list.Equals((object?)null));
    }

    [Fact]
    public void A_list_does_not_change_with_what_it_was_made_from()
    {
        string[] source = ["E001"];
        var list = source.ToValueList();

        source[0] = "E009";

        Assert.Equal("[E001]", list.ToString());
    }
}

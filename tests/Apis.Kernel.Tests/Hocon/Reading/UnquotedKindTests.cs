using Apis.Kernel.Hocon.Reading;
using Apis.Kernel.Hocon.Values;

namespace Apis.Kernel.Tests.Hocon.Reading;

public class UnquotedKindTests
{
    [Fact]
    public void Numbers_are_those_of_json()
    {
        Assert.All(["0", "-0", "10", "1.5", "-2.50e3", "1E+5"], text => Assert.Equal(ScalarKind.Number, UnquotedKind.Of(text)));
        Assert.All(
            ["007", "1.", ".5", "+1", "1e", "1.2.3", "NaN", "\u0663", "1\n"],
            text => Assert.Equal(ScalarKind.Text, UnquotedKind.Of(text)));
    }

    [Fact]
    public void True_false_and_null_are_words_in_lower_case()
    {
        Assert.All(["true", "false"], text => Assert.Equal(ScalarKind.Boolean, UnquotedKind.Of(text)));
        Assert.Equal(ScalarKind.Null, UnquotedKind.Of("null"));
        Assert.All(["True", "NULL", "yes", "nullable"], text => Assert.Equal(ScalarKind.Text, UnquotedKind.Of(text)));
    }
}

using Apis.Kernel.Hocon;
using Apis.Kernel.Hocon.Values;
using FsCheck;
using FsCheck.Fluent;
using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon.Values;

public class HoconPrinterTests
{
    const int Cases = 2_000;

    [Fact]
    public void What_is_printed_reads_back_the_same() => Prop
        .ForAll(Trees.Object().ToArbitrary(), tree => Trees.AreSame(tree, Read(HoconPrinter.Print(tree)).Root))
        .Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(Cases));

    [Fact]
    public void Fields_are_indented_and_in_ordinal_order() => Assert.Equal(
        "B = 1\na {\n  list = [\"x\", {\n    y = 2\n  }]\n}\n",
        Read("a { list = [x, { y = 2 }] }, B = 1").ToString());

    [Fact]
    public void What_is_not_resolved_is_refused()
    {
        var pending = new HoconSubstitution(default, HoconPath.Parse("b"), IsOptional: true, _ => null);
        var tree = HoconObject.Nest(default, HoconPath.Parse("a"), pending);

        var error = Assert.Throws<HoconException>(() => HoconPrinter.Print(tree));

        Assert.Equal("${?b}", error.Found);
    }
}

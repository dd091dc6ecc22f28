using Apis.Kernel.Hocon.Resolving;
using Apis.Kernel.Hocon.Values;
using static Apis.Kernel.Tests.Hocon.Texts;

namespace Apis.Kernel.Tests.Hocon.Resolving;

public class HoconResolverTests
{
    [Fact]
    public void Substitutions_are_found_at_every_depth() =>
        AssertSame("x = 1, a = [[1, { b = { c = 1 } }]]", "x = 1, a = [[${x}, { b = { c = ${x} } }]]");

    [Fact]
    public void Undefined_fields_and_elements_vanish() => AssertSame("a { }, b = [[]]", "a { c = ${?x} }, b = [${?x}, [${?x}]]");

    [Fact]
    public void Same_object_may_stand_in_many_places_but_not_within_itself()
    {
        AssertSame("o { x = 1 }, a = [{ x = 1 }, { x = 1 }]", "o { x = 1 }, a = [${o}, ${o}]");
        Assert.Equal("${a} inside the value that it names", Refusal("a { b = ${c} }, c { d = ${a} }").Found);
    }

    [Fact]
    public void What_was_read_is_left_as_it_was()
    {
        var written = HoconObject.Nest(default, HoconPath.Parse("a"),
            new HoconSubstitution(default, HoconPath.Parse("b"), IsOptional: true, _ => "from outside"));

        var resolved = HoconResolver.Resolve(written);

        Assert.IsType<HoconScalar>(resolved.Fields["a"]);
        Assert.IsType<HoconSubstitution>(written.Fields["a"]);
    }
}

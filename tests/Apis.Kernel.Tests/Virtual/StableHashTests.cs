using FsCheck;
using FsCheck.Fluent;

namespace Apis.Kernel.Tests.Virtual;

public class StableHashTests
{
    /// <summary>
    /// FNV-1a over UTF-16, then mixed as SplitMix does; worked out apart from this code. Fingerprints that people have
    /// written down depend on these, so they must never change.
    /// </summary>
    [Theory]
    [InlineData("", 17665956581633026203UL)]
    [InlineData("a", 198367012849983736UL)]
    [InlineData("/user/E001", 17590705544753195270UL)]
    public void Known_texts_have_the_hashes_that_they_have_always_had(string text, ulong hash) =>
        Assert.Equal(hash, StableHash.Of(text));

    [Fact]
    public void Combining_is_as_it_has_always_been() => Assert.Equal(4681753989532619849UL, StableHash.Combine(1, 2));

    [Fact]
    public void The_order_of_what_is_combined_matters() => Prop
        .ForAll<ulong, ulong>((one, other) => one == other || StableHash.Combine(one, other) != StableHash.Combine(other, one))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Texts_that_differ_have_hashes_that_differ()
    {
        var hashes = Enumerable.Range(0, 100_000).Select(number => StableHash.Of($"/user/E{number}")).ToHashSet();

        Assert.Equal(100_000, hashes.Count);
    }
}

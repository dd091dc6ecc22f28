using Apis.Domain.Nodes;

namespace Apis.Domain.Tests.Nodes;

public sealed class TemporaryFolderTests
{
    [Theory]
    [InlineData("{tmpdir}/apis/state", "/tmp/", "/tmp/apis/state")]
    [InlineData("{tmpdir}/apis/state", "/tmp", "/tmp/apis/state")]
    [InlineData("{tmpdir}/apis/state", "/", "/apis/state")]
    [InlineData("./state", "/tmp/", "./state")]
    public void It_takes_the_place_of_its_mark(string path, string folder, string filledIn) =>
        Assert.Equal(filledIn, TemporaryFolder.FilledIn(path, folder));

    [Fact]
    public void Only_a_path_that_begins_with_the_mark_is_in_it()
    {
        Assert.True(TemporaryFolder.Begins("{tmpdir}/policy.json"));
        Assert.False(TemporaryFolder.Begins("a/{tmpdir}"));
    }
}

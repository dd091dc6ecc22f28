using Apis.Domain.Nodes;

namespace Apis.Domain.Tests.Nodes;

public sealed class NodeFolderTests
{
    [Theory]
    [InlineData("E001")]
    [InlineData("E002")]
    [InlineData("E003")]
    [InlineData("E004")]
    public void The_shipped_homes_load_without_a_finding(string home)
    {
        var loaded = NodeFolder.Load($"config/{home}", Repo.Read);

        Assert.Empty(loaded.Findings);
        Assert.Equal(home, loaded.Value?.Node.UnitId);
    }
}

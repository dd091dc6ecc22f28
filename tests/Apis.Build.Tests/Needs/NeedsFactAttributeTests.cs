namespace Apis.Build.Tests.Needs;

public sealed class NeedsFactAttributeTests : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("apis-build-tests-");

    public NeedsFactAttributeTests() => File.WriteAllText(Path.Combine(_folder.FullName, "tool"), "");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_test_whose_command_is_there_runs() =>
        Assert.Null(NeedsFactAttribute.ReasonToSkip("tool", _folder.FullName, isCi: false));

    [Fact]
    public void A_test_whose_command_is_missing_is_skipped_and_says_why() =>
        Assert.Equal(
            "needs the command 'other', which is not on the path",
            NeedsFactAttribute.ReasonToSkip("other", _folder.FullName, isCi: false));

    [Fact]
    public void In_a_build_that_counts_the_test_runs_all_the_same() =>
        Assert.Null(NeedsFactAttribute.ReasonToSkip("other", _folder.FullName, isCi: true));
}

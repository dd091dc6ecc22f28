using Apis.Build.Tools;

namespace Apis.Build.Tests.Tools;

public sealed class MachineTests : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("apis-build-tests-");

    public MachineTests() => File.WriteAllText(Path.Combine(_folder.FullName, "tool"), "");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_command_is_there_when_a_folder_of_the_path_holds_it()
    {
        var path = $"/nowhere{Path.PathSeparator}{_folder.FullName}";

        Assert.True(Machine.IsThere("tool", root: "/", path));
        Assert.False(Machine.IsThere("other", root: "/", path));
        Assert.False(Machine.IsThere("tool", root: _folder.FullName, path: "/nowhere"));
    }

    [Fact]
    public void A_proof_with_a_slash_is_a_file_relative_to_the_root_or_absolute()
    {
        Assert.True(Machine.IsThere("./tool", _folder.FullName, path: ""));
        Assert.True(Machine.IsThere(Path.Combine(_folder.FullName, "tool"), root: "/", path: ""));
        Assert.False(Machine.IsThere("./other", _folder.FullName, path: ""));
    }
}

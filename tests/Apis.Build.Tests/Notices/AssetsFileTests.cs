using Apis.Build.Notices;

namespace Apis.Build.Tests.Notices;

public sealed class AssetsFileTests : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("apis-build-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Packages_are_found_in_the_folders_that_the_file_names_without_projects_and_analyzers()
    {
        var nuspec = Write("second/a/1.0.0/a.nuspec", "<package />");

        var package = Assert.Single(AssetsFile.Read(Assets("""
            "A/1.0.0": {"type":"package","path":"a/1.0.0","files":["a.nuspec","lib/net8.0/A.dll"]},
            "Ours/1.0.0": {"type":"project","path":"../Ours.csproj"},
            "Looks.On/2.0.0": {"type":"package","path":"looks.on/2.0.0","files":["looks.on.nuspec","analyzers/dotnet/cs/L.dll"]}
            """)));

        Assert.Equal(("A", "1.0.0"), (package.Id, package.Version));
        Assert.Equal(nuspec, package.NuspecPath);
    }

    [Fact]
    public void A_package_that_is_gone_from_the_disk_is_named()
    {
        var assets = Assets(""" "A/1.0.0": {"type":"package","path":"a/1.0.0","files":["a.nuspec"]} """);

        var exception = Assert.Throws<FileNotFoundException>(() => AssetsFile.Read(assets));

        Assert.StartsWith("A/1.0.0: ", exception.Message);
    }

    string Assets(string libraries)
    {
        var root = _folder.FullName.Replace('\\', '/');
        return Write("project.assets.json", $$"""
            {
              "packageFolders": { "{{root}}/first/": {}, "{{root}}/second/": {} },
              "libraries": { {{libraries}} }
            }
            """);
    }

    string Write(string relativePath, string text)
    {
        var path = _folder.FullName.Replace('\\', '/') + "/" + relativePath;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}

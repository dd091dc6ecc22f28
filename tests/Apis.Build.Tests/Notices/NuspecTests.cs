using Apis.Build.Notices;

namespace Apis.Build.Tests.Notices;

public sealed class NuspecTests
{
    [Theory]
    [InlineData("""<license type="expression">MIT</license><licenseUrl>https://example.org</licenseUrl>""", "MIT")]
    [InlineData("""<license type="file">LICENSE.txt</license>""", "file LICENSE.txt in the package")]
    [InlineData("<licenseUrl>https://example.org/licence</licenseUrl>", "https://example.org/licence")]
    [InlineData("", "not stated")]
    public void The_licence_is_the_expression_or_the_file_or_the_address(string element, string licence) =>
        Assert.Equal(licence, Parse($"<authors>Ann</authors>{element}").Licence);

    [Fact]
    public void Authors_are_read_whatever_the_age_of_the_format() =>
        Assert.Equal(new PackageNotice("A", "1.0.0", "not stated", "Ann, Bob"), Parse("<authors> Ann, Bob </authors>"));

    static PackageNotice Parse(string elements) => Nuspec.Parse("A", "1.0.0", $"""
        <package xmlns="http://schemas.microsoft.com/packaging/2012/06/nuspec.xsd"><metadata>{elements}</metadata></package>
        """);
}

using System.Xml.Linq;

namespace Apis.Build.Notices;

/// <summary>Reads licence and authors from a package's own description.</summary>
static class Nuspec
{
    const string Unknown = "not stated";

    public static PackageNotice Read(RestoredPackage package) =>
        Parse(package.Id, package.Version, File.ReadAllText(package.NuspecPath));

    public static PackageNotice Parse(string id, string version, string xml)
    {
        // The namespace differs with the age of the package; only the local names are the same.
        var metadata = XDocument.Parse(xml).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        return new PackageNotice(id, version, LicenceOf(metadata), Value(metadata, "authors") ?? Unknown);
    }

    static string LicenceOf(XElement metadata) => Child(metadata, "license") switch
    {
        { } licence when licence.Attribute("type")?.Value == "expression" => licence.Value.Trim(),
        { } licence => $"file {licence.Value.Trim()} in the package",
        null => Value(metadata, "licenseUrl") ?? Unknown,
    };

    static string? Value(XElement metadata, string name) => Child(metadata, name)?.Value.Trim();

    static XElement? Child(XElement metadata, string name) =>
        metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name);
}

using System.Text.RegularExpressions;

namespace Apis.Kernel.Tests.Hocon;

/// <summary>The table in docs/hocon.md names the tests that there are, no more and no fewer.</summary>
public partial class DocumentationTests
{
    [Fact]
    public void Every_row_that_holds_has_a_test_of_that_name_and_every_test_a_row()
    {
        var rows = TestName().Matches(RepositoryFiles.Read("docs/hocon.md")).Select(match => match.Groups[1].Value);

        var tests = typeof(LightbendSpecificationTests).GetMethods()
            .Where(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0)
            .Select(method => method.Name);

        Assert.Equal(tests.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\| `([A-Z][a-z]+_\w+)` \|$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TestName();
}

using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.Lines;

public sealed class LineLengthTests
{
    [Fact]
    public void No_line_of_code_is_longer_than_the_editor_config_allows()
    {
        var limit = Assert.NotNull(LineLengthCheck.Limit(File.ReadAllText(RepositoryFiles.Repository.In(".editorconfig"))));

        Violation.AssertNone(RepositoryFiles.Everywhere(".cs").SelectMany(source => LineLengthCheck.TooLong(source, limit)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345678")]
    [InlineData("12345678\n12345678\r\n")]
    [InlineData("// äöü…–")]
    [InlineData("// 🏠🏠🏠🏠🏠")]
    public void Lines_up_to_the_limit_are_fine(string text) => Assert.Empty(TooLong(text));

    [Theory]
    [InlineData("a();\n123456789\nb();", "src/A.cs(2): has 9 characters; a line may have 8.")]
    [InlineData("123456789", "src/A.cs(1): has 9 characters; a line may have 8.")]
    [InlineData("    a(); \r\n", "src/A.cs(1): has 9 characters; a line may have 8.")]
    [InlineData("// 🏠🏠🏠🏠🏠🏠", "src/A.cs(1): has 9 characters; a line may have 8.")]
    public void A_longer_line_is_found_with_its_length(string text, string violation) =>
        Assert.Equal(violation, Assert.Single(TooLong(text)).ToString());

    [Theory]
    [InlineData("root = true\n\n[*.cs]\nmax_line_length = 130\n", 130)]
    [InlineData("[*.md]\nmax_line_length = 80\n\n[*.cs]\r\nindent_size = 4\r\nmax_line_length=100\r\n", 100)]
    public void The_limit_is_that_of_the_section_for_code(string editorConfig, int limit) =>
        Assert.Equal(limit, LineLengthCheck.Limit(editorConfig));

    [Theory]
    [InlineData("")]
    [InlineData("[*.cs]\nindent_size = 4\n\n[*.md]\nmax_line_length = 80\n")]
    [InlineData("[*.cs]\n# max_line_length = 130\n")]
    [InlineData("[*.cs]\nmax_line_length = off\n")]
    public void Without_a_number_for_code_there_is_no_limit(string editorConfig) =>
        Assert.Null(LineLengthCheck.Limit(editorConfig));

    static IEnumerable<Violation> TooLong(string text) => LineLengthCheck.TooLong(new SourceFile("src/A.cs", text), 8);
}

using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.Unfinished;

public sealed class UnfinishedTests
{
    static readonly string[] Folders = ["src", "build", "bench", "samples"];

    [Fact]
    public void Nothing_in_the_repository_is_unfinished_or_swallows_an_exception() =>
        Violation.AssertNone(
            Folders.SelectMany(folder => RepositoryFiles.In(folder, ".cs")).SelectMany(UnfinishedCheck.Violations));

    [Theory]
    [InlineData("try { a(); } catch (IOException e) when (e.HResult == 1) { log(e); }")]
    [InlineData("try { a(); } catch { throw; }")]
    [InlineData("try { a(); } catch (IOException e) when (b(e) is { }) { log(e); }")]
    [InlineData("catch_all(() => { });")]
    [InlineData("var text = \"catch { }\";")]
    [InlineData("// Hackney is a place, and a todo list has small letters.")]
    public void Finished_code_is_fine(string line) => Assert.Empty(Check(line));

    [Theory]
    [InlineData("// TODO: finish")]
    [InlineData("// FIXME")]
    [InlineData("/* HACK */ a();")]
    [InlineData("throw new NotImplementedException();")]
    [InlineData("try { a(); } catch { }")]
    [InlineData("try { a(); } catch (IOException) {\n}")]
    [InlineData("try { a(); } catch (IOException e) when (b(e) is { }) { }")]
    [InlineData("try { a(); } catch (IOException e) when (e.HResult == 1) { /* never mind */ }")]
    public void What_is_unfinished_or_swallowed_is_found_with_its_line(string line) =>
        Assert.Equal("src/A.cs(2)", Assert.Single(Check(line)).Place);

    static IEnumerable<Violation> Check(string line) => UnfinishedCheck.Violations(new SourceFile("src/A.cs", $"a();\n{line}\n"));
}

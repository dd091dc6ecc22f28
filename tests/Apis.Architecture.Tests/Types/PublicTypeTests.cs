using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.Types;

public sealed class PublicTypeTests
{
    [Fact]
    public void Every_public_type_has_a_summary_and_a_file_of_its_name() =>
        Violation.AssertNone(RepositoryFiles.In("src", ".cs").SelectMany(PublicTypeCheck.Violations));

    [Theory]
    [InlineData("public sealed class Deal")]
    [InlineData("public static partial class Deal")]
    [InlineData("public record Deal(int Id)")]
    [InlineData("public readonly record struct Deal(int Id)")]
    [InlineData("public interface Deal")]
    [InlineData("public enum Deal")]
    [InlineData("public readonly ref struct Deal")]
    [InlineData("public class Deal<T>")]
    [InlineData("[Flags]\npublic enum Deal")]
    [InlineData("[AttributeUsage(\n    AttributeTargets.Class)]\npublic class Deal")]
    public void A_type_with_a_summary_in_a_file_of_its_name_is_fine_and_without_one_is_found(string declaration)
    {
        var bare = $"// An agreement.\n{declaration}\n{{\n}}";
        var documented = $"/// <summary>An agreement.</summary>\n{declaration}\n{{\n}}";

        Assert.Empty(Check("Deal.cs", documented));
        Assert.Contains("needs a summary", Assert.Single(Check("Deal.cs", bare)).Message);
        Assert.Contains("a file Deal.cs", Assert.Single(Check("Agreement.cs", documented)).Message);
    }

    [Theory]
    [InlineData("public delegate void Decide(int id);")]
    [InlineData("public delegate Task<Dictionary<int, string>> Decide(int id);")]
    [InlineData("public delegate T Decide<T>(int id);")]
    public void Delegates_are_types_too(string declaration)
    {
        Assert.Empty(Check("Decide.cs", $"/// <summary>Decides.</summary>\n{declaration}"));
        Assert.Contains("needs a summary", Assert.Single(Check("Decide.cs", declaration)).Message);
    }

    [Fact]
    public void A_second_public_type_in_a_file_is_found() =>
        Assert.Contains(
            Check("A.cs", "/// <summary>A.</summary>\npublic class A;\n/// <summary>B.</summary>\npublic class B;"),
            violation => violation.Message.Contains("holds 2 public types", StringComparison.Ordinal));

    [Fact]
    public void Nested_and_internal_types_are_no_matter() =>
        Assert.Empty(Check("A.cs", """
            /// <summary>A, whose text mentions a public class B.</summary>
            public sealed class A
            {
                public enum Kind { One }
                public A(string text = "public class C") { }
            }

            sealed class D;
            """));

    [Fact]
    public void A_further_part_of_a_type_needs_no_summary_again() =>
        Assert.Empty(Check("A.Parts.cs", "public sealed partial class A\n{\n}"));

    [Theory]
    [InlineData("AOfT.cs")]
    [InlineData("A{T}.cs")]
    public void A_generic_type_beside_a_plain_one_may_say_so_in_its_file_name(string name) =>
        Assert.Empty(Check(name, "/// <summary>A.</summary>\npublic sealed class A<T>;"));

    static IEnumerable<Violation> Check(string name, string declarations) =>
        PublicTypeCheck.Violations(new SourceFile($"src/Apis.Domain/{name}", $"namespace Apis.Domain;\n\n{declarations}\n"));
}

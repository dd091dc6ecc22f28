using System.Reflection;
using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.AkkaSurface;

public sealed class AkkaSurfaceTests
{
    static readonly string[] PortableProjects = ["Node", "Emulation"];

    [Fact]
    public void Node_and_Emulation_use_nothing_of_the_kernel_that_Akka_does_not_have() =>
        Violation.AssertNone(
            PortableProjects.Where(RepositoryFiles.SourceProjects.Contains)
                .SelectMany(project => AkkaSurfaceCheck.Violations(Built(project).GetTypes(), AllowedMembers.Committed())));

    [Fact]
    public void An_actor_that_would_compile_against_Akka_passes() =>
        Violation.AssertNone(AkkaSurfaceCheck.Violations([typeof(PortableExample)], AllowedMembers.Committed()));

    [Theory]
    [InlineData("VirtualTime")]
    [InlineData("VirtualTime.RunReady")]
    [InlineData("ActorTree.Print")]
    public void An_actor_that_uses_what_only_the_kernel_has_is_found_with_the_member(string member)
    {
        var found = AkkaSurfaceCheck.Violations([typeof(BoundExample)], AllowedMembers.Committed());

        Assert.Contains(found, violation => violation.Message.Contains($".{member},", StringComparison.Ordinal)
            && violation.Place.StartsWith(typeof(BoundExample).FullName!, StringComparison.Ordinal));
    }

    [Fact]
    public void A_member_that_is_taken_off_the_list_is_found()
    {
        var lines = new[] { "Actors.ReceiveActor Akka.Actor.ReceiveActor .ctor Receive ReceiveAsync" };

        var found = AkkaSurfaceCheck.Violations([typeof(PortableExample)], new AllowedMembers(lines));

        Assert.Contains(found, violation => violation.Message.Contains("StartSingleTimer", StringComparison.Ordinal));
        Assert.DoesNotContain(found, violation => violation.Message.Contains("ReceiveAsync", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_entry_of_the_list_exists_in_the_kernel()
    {
        var allowed = AllowedMembers.Committed();
        var missing = from name in allowed.TypeNames
                      let type = AllowedMembers.Kernel.GetType("Apis.Kernel." + name)
                      from member in allowed.MembersOf(name).Prepend("")
                      where type is null || (member.Length > 0 && type.GetMember(member, AnyMember).Length == 0)
                      select $"{name}.{member}";

        Assert.Empty(missing);
    }

    const BindingFlags AnyMember = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    static Assembly Built(string project)
    {
        var own = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        var configuration = Path.Combine(Path.GetFileName(Path.GetDirectoryName(own)!), Path.GetFileName(own));
        return Assembly.LoadFrom(RepositoryFiles.Repository.In($"src/Apis.{project}/bin/{configuration}/Apis.{project}.dll"));
    }
}

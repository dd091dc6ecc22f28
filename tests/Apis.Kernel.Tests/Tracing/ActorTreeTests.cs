using Apis.Kernel.Tracing;

namespace Apis.Kernel.Tests.Tracing;

public class ActorTreeTests
{
    [Fact]
    public void The_tree_shows_each_actor_and_what_is_unusual_about_it()
    {
        using var test = new ActorTestKit();
        var parent = test.Puppet("parent");
        test.ChildOf(parent, "one").Fail();
        var two = test.ChildOf(parent, "two");
        test.Settle(two);
        two.Tell("waiting", ActorRefs.NoSender);
        two.Tell("waiting", ActorRefs.NoSender);

        Assert.Equal(
            """
            apis://test/
            ├─ user  Guardian
            │  ├─ testActor  ProbeActor
            │  └─ parent  Puppet
            │     ├─ one  Puppet, restarted 1x
            │     └─ two  Puppet, 2 waiting
            └─ system  Guardian

            """,
            ActorTree.Print(test.Sys),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Of_many_children_only_so_many_are_shown()
    {
        using var test = new ActorTestKit();
        foreach (var _ in Enumerable.Range(0, 4))
            test.Puppet();

        var tree = ActorTree.Print(test.Sys, maxChildren: 3);

        Assert.Contains("│  ├─ $b  Puppet\n│  └─ … and 2 more\n", tree.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}

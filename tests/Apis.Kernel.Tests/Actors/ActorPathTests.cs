namespace Apis.Kernel.Tests.Actors;

public class ActorPathTests
{
    [Theory]
    [OnEachDispatcher]
    public void A_path_leads_from_the_root_of_the_system_to_the_actor(Dispatching on)
    {
        using var test = on.Begin();

        var path = test.ChildOf(test.Puppet("parent"), "child").Path;

        Assert.Equal("apis://test/user/parent/child", path.ToString());
        Assert.Equal("/user/parent/child", path.ToStringWithoutAddress());
        Assert.Equal("child", path.Name);
        Assert.Equal("/user/parent", path.Parent.ToStringWithoutAddress());
        Assert.Equal("/", path.Parent.Parent.Parent.ToStringWithoutAddress());
    }

    [Fact]
    public void Paths_are_equal_when_they_name_the_same_place()
    {
        var path = ActorPath.Root("street").Child("user").Child("E001");

        Assert.Equal(ActorPath.Root("street").Child("user").Child("E001"), path);
        Assert.Equal(ActorPath.Root("street").Child("user").Child("E001").GetHashCode(), path.GetHashCode());
        Assert.NotEqual(ActorPath.Root("street").Child("user").Child("E002"), path);
        Assert.NotEqual(ActorPath.Root("avenue").Child("user").Child("E001"), path);
    }

    [Fact]
    public void The_parent_of_the_root_is_the_root()
    {
        var root = ActorPath.Root("street");

        Assert.Same(root, root.Parent);
    }
}

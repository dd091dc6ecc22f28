namespace Apis.Kernel.Tests.Actors;

public class ActorNamesTests
{
    [Theory]
    [InlineData(0, "$a")]
    [InlineData(1, "$b")]
    [InlineData(63, "$~")]
    [InlineData(64, "$ba")]
    public void Given_names_count_in_base_64(long number, string name) => Assert.Equal(name, ActorNames.Given(number));

    [Theory]
    [InlineData("", "1 to 256 characters, not 0")]
    [InlineData("$mine", "begin with $")]
    [InlineData("a/b", "'/' may not stand")]
    [InlineData("ä", "'ä' may not stand")]
    [InlineData("a b", "' ' may not stand")]
    public void A_forbidden_name_is_refused_with_the_reason(string name, string reason) =>
        Assert.Contains(
            reason,
            Assert.Throws<InvalidActorNameException>(() => ActorNames.Checked(name)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_name_has_a_longest_length()
    {
        Assert.Equal(256, ActorNames.Checked(new string('a', 256)).Length);
        Assert.Throws<InvalidActorNameException>(() => ActorNames.Checked(new string('a', 257)));
    }

    [Theory]
    [OnEachDispatcher]
    public void Actors_without_a_name_are_given_theirs_in_the_order_of_creation(Dispatching on)
    {
        using var test = on.Begin();

        var names = Enumerable.Range(0, 3).Select(_ => test.Puppet().Path.Name);

        Assert.Equal(["$a", "$b", "$c"], names);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_name_is_taken_only_once_under_one_parent(Dispatching on)
    {
        using var test = on.Begin();
        var one = test.Puppet("one");
        test.Puppet("two");

        Assert.Throws<InvalidActorNameException>(() => test.Puppet("two"));

        Assert.Equal("/user/one/two", test.ChildOf(one, "two").Path.ToStringWithoutAddress());
    }
}

namespace Apis.TestKit.Tests;

public class ExpectingTests
{
    [Theory]
    [OnEachKit]
    public void A_message_of_the_type_is_given_to_the_test(string kit)
    {
        using var test = Kits.Begin(kit);
        test.Send(test.TestActor, "hello");

        Assert.Equal("hello", test.ExpectMsg<string>());
    }

    [Theory]
    [OnEachKit]
    public void A_message_of_another_type_is_shown_with_who_sent_it(string kit)
    {
        using var test = Kits.Begin(kit);
        test.Send(test.TestActor, 42);

        var failure = Kits.FailureOf(() => test.ExpectMsg<string>());

        Assert.Equal("Expected a String, but got 42 (Int32) from apis://test/user/testActor.", failure);
    }

    [Theory]
    [OnEachKit]
    public void A_message_that_does_not_come_is_missed_after_the_time_given(string kit)
    {
        using var test = Kits.Begin(kit);

        Assert.Equal(
            "Expected String, but nothing came within 00:00:00.0200000.",
            Kits.FailureOf(() => test.ExpectMsg<string>(Kits.Short)));
    }

    [Theory]
    [OnEachKit]
    public void A_certain_message_is_compared_with_what_came(string kit)
    {
        using var test = Kits.Begin(kit);
        test.Send(test.TestActor, "one");
        test.Send(test.TestActor, "other");

        test.ExpectMsg("one");
        Assert.Equal("Expected one (String), but got other (String).", Kits.FailureOf(() => test.ExpectMsg("one")));
    }

    [Theory]
    [OnEachKit]
    public void A_condition_is_put_to_what_came(string kit)
    {
        using var test = Kits.Begin(kit);
        test.Send(test.TestActor, 4);
        test.Send(test.TestActor, 5);

        Assert.Equal(4, test.ExpectMsg<int>(number => number % 2 == 0));
        Assert.Equal(
            "Got 5 (Int32), which is not as expected.",
            Kits.FailureOf(() => test.ExpectMsg<int>(number => number % 2 == 0)));
    }

    [Theory]
    [OnEachKit]
    public void The_sender_is_compared_too_where_one_is_named(string kit)
    {
        using var test = Kits.Begin(kit);
        var other = test.CreateTestProbe("other");
        other.Send(test.TestActor, 1);
        other.Send(test.TestActor, 2);

        Assert.Equal(1, test.ExpectMsgFrom<int>(other.Ref));
        Assert.Equal(
            "Expected 2 (Int32) from apis://test/user/testActor, but it came from apis://test/user/other.",
            Kits.FailureOf(() => test.ExpectMsgFrom<int>(test.TestActor)));
    }

    [Theory]
    [OnEachKit]
    public void All_of_several_messages_may_come_in_any_order_with_nothing_between(string kit)
    {
        using var test = Kits.Begin(kit);
        foreach (var number in (int[])[3, 1, 2, 2, 9, 1])
            test.Send(test.TestActor, number);

        test.ExpectMsgAllOf(1, 2, 2, 3);
        Assert.Equal("Got 9 (Int32), expected one of 1 (Int32), 2 (Int32).", Kits.FailureOf(() => test.ExpectMsgAllOf(1, 2)));
    }

    [Theory]
    [OnEachKit]
    public void No_message_is_what_it_says(string kit)
    {
        using var test = Kits.Begin(kit);
        test.ExpectNoMsg();
        test.ExpectNoMsg(Kits.Short);
        test.Send(test.TestActor, "hello");

        Assert.Equal(
            "Expected no message, but got hello (String) from apis://test/user/testActor.",
            Kits.FailureOf(() => test.ExpectNoMsg(TimeSpan.FromSeconds(1))));
    }

    [Theory]
    [OnEachKit]
    public void Fishing_drops_messages_until_one_fits(string kit)
    {
        using var test = Kits.Begin(kit);
        foreach (var message in (object[])["text", 1, 2, 3, 4])
            test.Send(test.TestActor, message);

        Assert.Equal(3, test.FishForMessage<int>(number => number > 2));
        test.ExpectMsg(4);
    }

    [Theory]
    [OnEachKit]
    public void Fishing_in_vain_ends(string kit)
    {
        using var test = Kits.Begin(kit);
        test.Send(test.TestActor, 1);

        var failure = Kits.FailureOf(() => test.FishForMessage<int>(number => number > 2, Kits.Short));

        Assert.StartsWith("Expected Int32, but nothing came within", failure, StringComparison.Ordinal);
    }

    [Theory]
    [OnEachKit]
    public void So_many_messages_are_received_in_their_order_or_the_missing_one_is_numbered(string kit)
    {
        using var test = Kits.Begin(kit);
        foreach (var message in (object[])["a", 1, "b"])
            test.Send(test.TestActor, message);

        Assert.Equal(["a", 1], test.ReceiveN(2));
        var failure = Kits.FailureOf(() => test.ReceiveN(2, Kits.Short));
        Assert.StartsWith("Expected message 2 of 2, but nothing came within", failure, StringComparison.Ordinal);
    }
}

namespace Apis.Kernel.Tests.Events;

public class DeadLetterTests
{
    [Theory]
    [OnEachDispatcher]
    public void What_is_told_to_the_dead_letters_is_one(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<DeadLetter>(test.TestActor);

        test.Send(test.Sys.DeadLetters, "lost");

        var letter = test.ExpectMsg<DeadLetter>();
        Assert.Equal(("lost", test.Ref, test.Sys.DeadLetters), (letter.Message, letter.Sender, letter.Recipient));
        Assert.Equal($"DeadLetter from {test.Ref} to {test.Sys.DeadLetters}: <lost>", letter.ToString());
    }

    [Theory]
    [OnEachDispatcher]
    public void A_dead_letter_that_finds_nobody_makes_no_other(Dispatching on)
    {
        using var test = on.Begin();
        var dead = test.Watch(test.Puppet());
        test.Sys.Stop(dead);
        test.ExpectTerminated(dead);
        test.Sys.EventStream.Subscribe<DeadLetter>(dead);
        test.Sys.EventStream.Subscribe<DeadLetter>(test.TestActor);

        test.Send(dead, "lost");

        Assert.Equal("lost", test.ExpectMsg<DeadLetter>().Message);
        test.ExpectNoMsg();
    }

    [Theory]
    [OnEachDispatcher]
    public void Nobody_takes_everything_without_a_word(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<DeadLetter>(test.TestActor);

        test.Send(ActorRefs.Nobody, "unheard");

        test.ExpectNoMsg();
    }
}

namespace Apis.Kernel.Tests.Dispatch;

public class HandOverWatchTests
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public void An_actor_may_block_for_one_that_it_has_just_told()
    {
        using var test = ActorTestKit.OnThreads();
        using var answered = new ManualResetEventSlim();
        var answering = test.Puppet();
        var waiting = test.Puppet();

        waiting.Do(it =>
        {
            answering.Do(_ => answered.Set());
            it.Show(answered.Wait(Patience));
        });

        Assert.True(test.ExpectMsg<bool>(Patience));
    }

    [Fact]
    public void It_may_do_so_again_and_again()
    {
        using var test = ActorTestKit.OnThreads();
        var answering = test.Puppet();
        var waiting = test.Puppet();

        for (var round = 0; round < 20; round++)
        {
            using var answered = new ManualResetEventSlim();
            waiting.Do(it =>
            {
                answering.Do(_ => answered.Set());
                it.Show(answered.Wait(Patience));
            });

            Assert.True(test.ExpectMsg<bool>(Patience));
        }
    }
}

namespace Apis.Kernel.Tests;

static class ActorTestKitExtensions
{
    public static void EndSystem(this ActorTestKit test)
    {
        var end = test.Sys.Terminate();
        test.AwaitCondition(() => end.IsCompleted);
    }
}

namespace Apis.TestKit.Tests;

static class Kits
{
    public static readonly TimeSpan Short = TimeSpan.FromMilliseconds(20);

    public static ActorTestKit Begin(string kit) => kit == "threads" ? ActorTestKit.OnThreads() : new ActorTestKit();

    /// <summary>The message of the failure that the test's own expectation is to end in.</summary>
    public static string FailureOf(Action expectation) => Assert.Throws<ExpectationException>(expectation).Message;
}

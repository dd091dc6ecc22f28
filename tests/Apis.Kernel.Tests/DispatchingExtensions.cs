using Apis.Kernel.Hocon;

namespace Apis.Kernel.Tests;

static class DispatchingExtensions
{
    public static ActorTestKit Begin(this Dispatching on) => on.Begin(Config.Empty);

    public static ActorTestKit Begin(this Dispatching on, string config) => on.Begin(ConfigurationFactory.ParseString(config));

    static ActorTestKit Begin(this Dispatching on, Config config) => on switch
    {
        Dispatching.Threads => ActorTestKit.OnThreads(config),
        Dispatching.ShuffledVirtualTime => new(new VirtualTimeOptions { Config = config, Ordering = Ordering.Shuffled }),
        _ => new(new VirtualTimeOptions { Config = config }),
    };
}

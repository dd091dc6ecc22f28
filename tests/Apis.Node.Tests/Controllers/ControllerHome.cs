using Apis.Cluster.Leases;
using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Interlocks;
using Apis.Domain.Modes;
using Apis.Domain.Nodes;
using Apis.Node.Controllers;
using Apis.Node.Messages;
using Apis.Node.Nodes;
using Apis.TestKit;
using Microsoft.Extensions.Logging.Abstractions;

namespace Apis.Node.Tests.Controllers;

/// <summary>A Controller alone with a fake converter, in a home E001 whose GridMaster is E002 in epoch 5.</summary>
sealed class ControllerHome : IDisposable
{
    static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(5);

    public ControllerHome(Action<FakeConverter>? prepare = null, ActorTestKit? kit = null)
    {
        Kit = kit ?? new();
        Converter = new(Kit.Time);
        prepare?.Invoke(Converter);
        Ear = Kit.CreateTestProbe("ear");
        var sources = new ControllerSources(
            () => Fetch(() => Deals), () => Fetch(() => GlobalMode), () => Fetch<LeaseHolder?>(() => GridMaster));
        var (node, converter, begin) = (Node, Converter, Files);
        Controller = Parent.Above(
            Kit, Props.Create(() => new Controller(node, converter, begin, sources, 3)), "controller", Ear.Ref);
        Kit.AwaitCondition(() => Converter.MostAtOnce > 0);
        Kit.Pass(TimeSpan.FromMilliseconds(1));
    }

    public static GridMasterToken Token { get; } = new("E002", 5);

    public ActorTestKit Kit { get; }

    public FakeConverter Converter { get; }

    public LoneCluster Cluster { get; } = new("E001");

    /// <summary>Hears what the Controller tells its parent.</summary>
    public TestProbe Ear { get; }

    public NodeFiles Files { get; } = SampleNode.Files;

    public IActorRef Controller { get; }

    public ValueList<Deal> Deals { get; set; } = [];

    public GlobalMode GlobalMode { get; set; } = GlobalMode.Autonomous;

    public LeaseHolder? GridMaster { get; set; } = new("E002", 5);

    /// <summary>How the cluster fails; null is not at all.</summary>
    public Exception? ClusterFailure { get; set; }

    /// <summary>How long the cluster takes to tell anything.</summary>
    public TimeSpan ClusterLatency { get; set; }

    public IEnumerable<ErrorReport> Errors => Cluster.Published.OfType<ErrorReport>();

    /// <summary>Their kinds, in short.</summary>
    public IEnumerable<string> ErrorKinds => Errors.Select(error => error.Kind.ToString());

    public NodeSurroundings Node => new()
    {
        UnitId = "E001",
        Cluster = Cluster,
        Events = Kit.Sys.EventStream,
        Time = Kit.Time,
        RandomFor = name => Kit.Virtual?.RandomFor(name) ?? new Random(7),
        Loggers = NullLoggerFactory.Instance,
        Zone = TimeZoneInfo.Utc,
    };

    /// <summary>A home whose converter was in this mode when its Controller began; the first reading is over.</summary>
    public static ControllerHome In(ConverterMode mode, double gridCurrentA = 0)
    {
        var home = new ControllerHome(converter => converter.Be(mode, gridCurrentA));
        home.Converter.ForgetCalls();
        return home;
    }

    public object Ask(object message)
    {
        Send(message);
        return Kit.ExpectMsg<object>(LongEnough);
    }

    public void Send(object message) => Kit.Send(Controller, message);

    public object Command(DeviceCommand command, GridMasterToken? token = null) =>
        Ask(new ControlDevice(token ?? Token, command));

    /// <summary>A command of the GridMaster whose answer goes to a probe of its own.</summary>
    public TestProbe Order(DeviceCommand command) => Order(new ControlDevice(Token, command));

    public TestProbe Order(object message)
    {
        var asker = Kit.CreateTestProbe();
        asker.Send(Controller, message);
        return asker;
    }

    public void Pass(double seconds) => Kit.Pass(TimeSpan.FromSeconds(seconds));

    public void Dispose() => Kit.Dispose();

    async Task<T> Fetch<T>(Func<T> answer)
    {
        if (ClusterLatency > TimeSpan.Zero)
            await Task.Delay(ClusterLatency, Kit.Time);
        return ClusterFailure is { } failure ? throw failure : answer();
    }
}

using Apis.Domain.Errors;
using Apis.Node.Events;
using Apis.Simulation.Streets;

namespace Apis.Simulation.Recording;

/// <summary>Hears all that the nodes of a street make known, and every error that they report.</summary>
sealed class Hearing : ReceiveActor
{
    static readonly Type[] Events =
    [
        typeof(NodeStarted), typeof(NodeRefused), typeof(NodeStopped), typeof(GridMasterBegan), typeof(GridMasterEnded),
        typeof(RequestMade), typeof(AcceptMade), typeof(DealMade), typeof(DealChanged), typeof(DealEnded),
        typeof(DeviceStepTaken), typeof(UnitRead), typeof(AveragesKnown), typeof(ErrorReport),
    ];

    public Hearing(Action<object> hear) => ReceiveAny(hear);

    public static void Begin(Street street, Action<object> hear)
    {
        var ear = street.System.ActorOf(Props.Create(() => new Hearing(hear)));
        foreach (var type in Events)
            street.System.EventStream.Subscribe(ear, type);
    }
}

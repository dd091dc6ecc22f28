using Apis.Emulation.Hardware;
using Apis.Emulation.Homes;
using Apis.Emulation.Messages;
using Apis.Emulation.Neighbourhoods;
using Apis.Emulation.Panels;
using Apis.Emulation.Tests.Neighbourhoods;
using Apis.Kernel.Actors;
using Apis.TestKit;

namespace Apis.Emulation.Tests.Hardware;

/// <summary>A plant under virtual time, with a test that talks to it.</summary>
sealed class PlantFixture : IDisposable
{
    readonly ActorTestKit _test = new();

    public PlantFixture(int homes = 3, PlantOptions? options = null, Func<string, HomeOptions?>? homeOf = null)
    {
        Neighbourhood = new(new() { HomeOf = homeOf ?? (_ => Home()) });
        for (var home = 0; home < homes; home++)
            Assert.Null(Neighbourhood.AddUnit());
        var (neighbourhood, plantOptions) = (Neighbourhood, options ?? new PlantOptions());
        Plant = _test.Sys.ActorOf(Props.Create(() => new Plant(neighbourhood, plantOptions)), "plant");
    }

    public Neighbourhood Neighbourhood { get; }

    public IActorRef Plant { get; }

    public ActorTestKit Test => _test;

    public static HomeOptions Home() => new() { Profile = new(new FlatProfile(0), new FlatProfile(300)) };

    public T Ask<T>(object message)
    {
        _test.Send(Plant, message);
        return _test.ExpectMsg<T>();
    }

    public UnitPanel Unit(string unitId) => Ask<UnitPanel>(new ReadUnit(unitId));

    public Snapshot All() => Ask<Snapshot>(ReadAll.Instance);

    public void PassTime(TimeSpan time) => _test.Virtual!.RunFor(time);

    public void Dispose() => _test.Dispose();
}

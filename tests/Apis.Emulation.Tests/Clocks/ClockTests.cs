using Apis.Emulation.Clocks;
using Apis.Emulation.Hardware;
using Apis.Emulation.Messages;
using Apis.Emulation.Tests.Hardware;
using Apis.Emulation.Tests.Neighbourhoods;
using Apis.Kernel.Actors;
using Apis.TestKit;

namespace Apis.Emulation.Tests.Clocks;

public class ClockTests
{
    [Fact]
    public void Time_goes_on_by_the_acceleration_each_second()
    {
        using var plant = new PlantFixture();

        plant.PassTime(TimeSpan.FromSeconds(30));
        plant.Ask<Snapshot>(new SetAcceleration(60));
        plant.PassTime(TimeSpan.FromSeconds(10));

        Assert.Equal((30 * 10) + (10 * 60), plant.Neighbourhood.ElapsedS);
    }

    [Fact]
    public void A_paused_clock_moves_by_steps_only()
    {
        using var plant = new PlantFixture();

        Assert.Equal(ClockMode.Paused, plant.Ask<Snapshot>(new SetClock(ClockMode.Paused)).Clock);
        plant.PassTime(TimeSpan.FromMinutes(1));
        Assert.Equal(0, plant.Neighbourhood.ElapsedS);

        Assert.Equal("2020-01-01T00:00:50", plant.Ask<Snapshot>(new StepClock(5)).Now.ToString("s"));
        Assert.Equal(ClockMode.Running, plant.Ask<Snapshot>(new SetClock(ClockMode.Running)).Clock);
        plant.PassTime(TimeSpan.FromSeconds(2));
        Assert.Equal(70, plant.Neighbourhood.ElapsedS);
    }

    [Fact]
    public void A_clock_that_is_told_to_run_twice_ticks_once()
    {
        using var plant = new PlantFixture();

        plant.Ask<Snapshot>(new SetClock(ClockMode.Running));
        plant.Ask<Snapshot>(new SetClock(ClockMode.Running));
        plant.PassTime(TimeSpan.FromSeconds(10));

        Assert.Equal(100, plant.Neighbourhood.ElapsedS);
    }

    [Fact]
    public void As_fast_as_possible_a_year_passes_while_others_are_answered()
    {
        using var test = ActorTestKit.OnThreads();
        var street = new Apis.Emulation.Neighbourhoods.Neighbourhood(new() { HomeOf = _ => PlantFixture.Home() });
        Assert.Null(street.AddUnit());
        var options = new PlantOptions { Clock = ClockMode.AsFastAsPossible };
        var plant = test.Sys.ActorOf(Props.Create(() => new Plant(street, options)));

        test.AwaitCondition(() => Elapsed() > 3_600, TimeSpan.FromSeconds(20));
        test.Send(plant, new SetClock(ClockMode.Paused));
        Assert.Equal(ClockMode.Paused, test.ExpectMsg<Snapshot>().Clock);

        double Elapsed()
        {
            test.Send(plant, ReadAll.Instance);
            return (test.ExpectMsg<Snapshot>().Now - new DateTime(2020, 1, 1)).TotalSeconds;
        }
    }

    [Fact]
    public void When_the_data_end_time_stands_still_and_somebody_is_told()
    {
        using var plant = new PlantFixture(
            homeOf: _ => new() { Profile = new(new FlatProfile(0), new Hourly([0.1, 0.2], 1000)) });
        plant.Test.Sys.EventStream.Subscribe(plant.Test.TestActor, typeof(DataEnded));

        plant.PassTime(TimeSpan.FromMinutes(10));

        // The pass that begins at one o'clock finds no value for two and is finished with those it had.
        Assert.Equal(3_610, plant.Neighbourhood.ElapsedS);
        Assert.Equal(new DataEnded(new DateTime(2020, 1, 1, 1, 0, 10)), plant.Test.ExpectMsg<DataEnded>());
        Assert.Equal(ClockMode.Ended, plant.All().Clock);
        Assert.Equal(RefusalKind.Impossible, plant.Ask<Refusal>(new SetClock(ClockMode.Running)).Kind);
        Assert.Equal(RefusalKind.Impossible, plant.Ask<Refusal>(new StepClock(1)).Kind);
    }
}

using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Node.Events;
using Apis.Simulation.Invariants;
using Apis.Simulation.Streets;

namespace Apis.Simulation.Tests.Streets;

/// <summary>Nodes that die while deals run, and come back.</summary>
public sealed class CrashTests
{
    [Theory]
    [InlineData(Role.VoltageReference)]
    [InlineData(Role.ConstantCurrent)]
    [InlineData(Role.Bystander)]
    public void After_a_crash_every_deal_ends_both_homes_log_it_and_sharing_goes_on(Role role)
    {
        using var street = new Street(Homes.Street(
            Homes.Home("E001", 95), Homes.Home("E002", 55), Homes.Home("E003", 75)));
        var (ear, watch) = (Ear.Of(street), InvariantWatch.Over(street));
        Assert.True(street.RunUntil(() => IsSharing(ear), within: TimeSpan.FromMinutes(10)));
        street.RunFor(TimeSpan.FromMinutes(2));

        var dead = UnitOf(role, ear);
        street.Crash(dead);
        street.RunFor(TimeSpan.FromMinutes(3));
        Assert.All(Running(street, ear).Where(unit => unit != dead), unit => Assert.Fail($"{unit} runs without a deal"));
        street.Restart(dead);
        street.RunFor(TimeSpan.FromMinutes(30));
        watch.Look(street.Look());

        Assert.Null(watch.Breach);
        Assert.Contains(ear.Of<NodeStarted>(), started => started.UnitId == dead && started.At > street.Now.AddMinutes(-31));
        Assert.Contains(ear.Of<DealEnded>(), ended => ended.Deal.AbortReason is null && ended.Deal.ScramReason is null);
    }

    public enum Role
    {
        VoltageReference,
        ConstantCurrent,
        Bystander,
    }

    static bool IsSharing(Ear ear) => ear.Of<DealChanged>().Any(changed => changed.Deal.IsStarted());

    /// <summary>With these three the large home holds the voltage, and is GridMaster therefore.</summary>
    static string UnitOf(Role role, Ear ear)
    {
        var terms = ear.Of<DealChanged>().First(changed => changed.Deal.IsStarted()).Deal.Terms;
        var holder = ear.Of<DeviceStepTaken>()
            .Last(taken => taken.Step is DeviceStep.SetMode { Mode: ConverterMode.VoltageReference }).UnitId;
        return role switch
        {
            Role.VoltageReference => holder,
            Role.ConstantCurrent => terms.ChargeUnitId == holder ? terms.DischargeUnitId : terms.ChargeUnitId,
            _ => "E003",
        };
    }

    /// <summary>Whose converter runs though no deal involves its home.</summary>
    static IEnumerable<string> Running(Street street, Ear ear)
    {
        var ended = ear.Of<DealEnded>().Select(deal => deal.Deal.DealId).ToHashSet(StringComparer.Ordinal);
        var open = ear.Of<DealMade>().Where(made => !ended.Contains(made.Deal.DealId)).Select(made => made.Deal).ToList();
        return street.Look().Units
            .Where(unit => unit.Converter.Mode is not ConverterMode.Wait && !open.Any(deal => deal.Involves(unit.UnitId)))
            .Select(unit => unit.UnitId);
    }
}

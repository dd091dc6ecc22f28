using Apis.Domain.Activation;
using Apis.Domain.Compensation;
using Apis.Domain.Converters;
using Apis.Domain.Deactivation;
using Apis.Domain.Deals;
using Apis.Domain.Grid;
using Apis.Domain.HandOvers;

namespace Apis.Domain.Tests.Grid;

/// <summary>
/// Leads deals through their lives with converters that obey at once: the typical sequences of GridMaster and controller 3.13,
/// which show that the rules fit together.
/// </summary>
public sealed class WalkthroughTests
{
    readonly List<string> _told = [];
    GridView _grid = new([], [.. Samples.Policy.MemberUnitIds.Select(id => Samples.Unit(id))], Samples.Policy);
    DateTimeOffset _now = Samples.Noon;

    [Fact]
    public void The_first_deal_starts_the_voltage_then_the_current_and_stops_them_the_other_way_round()
    {
        Add(Samples.Deal());

        Assert.Equal(["E002 VoltageReference"], ToldBy(Activate));
        Assert.Equal(["E001 Discharge 1"], ToldBy(Start));
        Assert.Equal(["E001 Wait"], ToldBy(Stop));
        Assert.Equal(["E002 Wait"], ToldBy(Deactivate));
        Assert.Equal(DealStep.Disposition, DealSteps.Next(_grid.Deals[0]));
    }

    [Fact]
    public void A_second_deal_runs_in_CC_and_takes_the_voltage_over_when_the_first_one_ends()
    {
        Add(Samples.Deal());
        Activate();
        Start();
        Add(Samples.Deal("deal-2", "E003", "E004"));

        Assert.Equal(["E004 Charge 1"], ToldBy(Activate));
        Assert.Equal(["E003 Discharge 1"], ToldBy(Start));

        Select("deal-1");
        Assert.Equal(["E001 Wait"], ToldBy(Stop));
        Assert.Equal(
            [
                "E002 VoltageReferenceWillHandOver", "E004 VoltageReferenceWillTakeOver 350 V",
                "E002 VoltageReferenceDidHandOver", "E004 VoltageReferenceDidTakeOver",
            ],
            ToldBy(Deactivate));
        Assert.Equal(("deal-2", "E004"), (_grid.MasterDeal?.DealId, _grid.VoltageReferenceUnitId));

        Select("deal-2");
        Assert.Equal(["E003 Wait", "E004 Wait"], ToldBy(Stop).Concat(ToldBy(Deactivate)));
    }

    [Fact]
    public void A_home_that_gives_to_two_others_carries_both_currents()
    {
        Add(Samples.Deal());
        Activate();
        Start();
        Add(Samples.Deal("deal-2", "E001", "E003"));

        Assert.Equal(["E003 Charge 1"], ToldBy(Activate));
        Assert.Equal(["E001 Current 2"], ToldBy(Start));
        Assert.Equal(["E001 Current 1"], ToldBy(Stop));
        Assert.Equal(["E003 Wait"], ToldBy(Deactivate));
    }

    Deal Deal => _grid.Deals[^1];

    Side MasterSide => Domain.Grid.MasterSide.Of(_grid)!.Value;

    void Add(Deal deal) => _grid = _grid with { Deals = [.. _grid.Deals, deal] };

    void Select(string id) => _grid = _grid with { Deals = _grid.Deals.OrderBy(deal => deal.DealId == id).ToValueList() };

    string[] ToldBy(Action step)
    {
        _told.Clear();
        step();
        return [.. _told];
    }

    void Activate()
    {
        Assert.Equal(DealStep.Activation, DealSteps.Next(Deal));
        Assert.Null(ActivationChecks.Refusal(_grid, Deal));
        var plan = ActivationPlanning.Plan(_grid, Deal, MasterSide).Value!;
        Tell(plan.Command);
        Write(DealStateMachine.Activate(Deal, _now, plan.CompensationTargetA));
        if (plan.BecomesMaster)
            _grid = _grid.With(MasterFlag.MovedTo(Deal.DealId, _grid.Deals));
    }

    void Start()
    {
        Assert.Null(StepPreconditions.Missing(DealStep.Compensation, Deal, MasterSide, _grid));
        Tell(SlaveSide.Start(_grid, Deal, MasterSide));
        Write(DealStateMachine.WarmUp(Deal, _now));
        Flow();
        var pair = CompensationPair.Of(_grid, Deal, MasterSide)!;
        Assert.IsType<CompensationStep.Done>(CurrentCompensation.Next(
            _grid, pair, Deal.CompensationTargetVoltageReferenceGridCurrentA!.Value, corrections: 0, capacityA: 2.3));
        Write(DealStateMachine.Start(Deal, _now, DealCurrents.Of(_grid, Deal)!.Value));
        Write(DealStateMachine.Cumulate(Deal, _now, DealPower.ShareW(_grid, Deal, MasterSide).Value));
        Assert.Equal(DealStep.Cumulation, DealSteps.Next(Deal));
    }

    void Stop()
    {
        Tell(SlaveSide.Stop(_grid, Deal, MasterSide));
        Write(DealStateMachine.Stop(Deal, _now));
        Flow();
    }

    void Deactivate()
    {
        Assert.Equal(DealStep.Deactivation, DealSteps.Next(Deal));
        var plan = DeactivationPlanning.Plan(_grid, Deal, MasterSide).Value!;
        Tell(plan.Command);
        if (plan.HandOver is { } handOver)
            HandOver(handOver);
        if (plan.NextMaster is { } next)
            _grid = _grid.With(MasterFlag.MovedTo(next.Deal.DealId, _grid.Deals));
        Write(DealStateMachine.Deactivate(Deal, _now));
    }

    void HandOver(HandOver handOver)
    {
        foreach (var phase in Enum.GetValues<HandOverPhase>())
        {
            var (oldMode, newMode) = (_grid.ModeOf(handOver.OldUnitId), _grid.ModeOf(handOver.NewUnitId));
            Assert.Null(HandOverPreconditions.Missing(handOver, phase, oldMode, newMode));
            Tell(handOver.CommandOf(phase));
        }
    }

    void Write(Outcome<Deal> outcome)
    {
        Assert.Null(outcome.Problem);
        _grid = _grid.With([outcome.Value!]);
        _now = _now.AddSeconds(5);
    }

    /// <summary>The converter obeys at once.</summary>
    void Tell(UnitCommand? order)
    {
        if (order is not { UnitId: var id, Command: var command })
            return;

        var volts = command.GridVoltageV is null ? "" : $" {command.GridVoltageV} V";
        _told.Add($"{id} {command.Action}{(command.GridCurrentA is null ? "" : $" {command.GridCurrentA}")}{volts}");
        var mode = command.Action switch
        {
            DeviceAction.VoltageReference or DeviceAction.VoltageReferenceWillTakeOver => ConverterMode.VoltageReference,
            DeviceAction.Charge => ConverterMode.Charge,
            DeviceAction.Discharge => ConverterMode.Discharge,
            DeviceAction.Wait or DeviceAction.VoltageReferenceDidHandOver => ConverterMode.Wait,
            _ => _grid.ModeOf(id)!.Value,
        };
        var setA = mode is ConverterMode.Wait ? 0 : command.GridCurrentA ?? _grid.Unit(id)!.Converter.TargetGridCurrentA!.Value;
        _grid = _grid.With(Samples.Unit(id, mode, mode is ConverterMode.Discharge ? -setA : setA));
        Flow();
    }

    /// <summary>Whoever holds the voltage carries what the others leave.</summary>
    void Flow()
    {
        if (_grid.VoltageReferenceUnitId is not { } holder)
            return;

        var othersA = _grid.Units.Where(unit => unit.Converter.Mode is ConverterMode.Charge or ConverterMode.Discharge)
            .Sum(unit => unit.Converter.Meter.GridCurrentA!.Value);
        _grid = _grid.With(Samples.Unit(holder, ConverterMode.VoltageReference, 0 - othersA));
    }
}

using Apis.Domain.Deals;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Deals;

public sealed class DealStateMachineTests
{
    static readonly CompensatedCurrents Currents = new(-1, 1);

    static readonly (string Name, Func<Deal, DateTimeOffset, Outcome<Deal>> Change)[] Forward =
    [
        ("activate", (deal, at) => DealStateMachine.Activate(deal, at, 1)),
        ("ramp up", DealStateMachine.RampUp),
        ("warm up", DealStateMachine.WarmUp),
        ("start", (deal, at) => DealStateMachine.Start(deal, at, Currents)),
        ("cumulate", (deal, at) => DealStateMachine.Cumulate(deal, at, 350)),
        ("stop", DealStateMachine.Stop),
        ("deactivate", DealStateMachine.Deactivate),
        ("abort", (deal, at) => DealStateMachine.Abort(deal, at, "aborted")),
        ("scram", (deal, at) => DealStateMachine.Scram(deal, at, "scrammed")),
    ];

    [Theory]
    [InlineData("created", "activate, abort, scram")]
    [InlineData("active", "ramp up, warm up, deactivate, abort, scram")]
    [InlineData("ramped up", "warm up, deactivate, abort, scram")]
    [InlineData("warm", "start, deactivate, abort, scram")]
    [InlineData("started", "cumulate, stop, abort, scram")]
    [InlineData("stopped", "deactivate, abort, scram")]
    [InlineData("ended", "abort, scram")]
    public void Only_these_changes_are_legal(string phase, string legal)
    {
        var deal = At(phase);

        foreach (var (name, change) in Forward)
        {
            var outcome = change(deal, Samples.Noon.AddMinutes(5));
            Assert.True(legal.Split(", ").Contains(name) == outcome.Succeeded, $"{name} of a deal that is {phase}");
            if (outcome.Problem is { } problem)
                Assert.Equal("LOGIC:GLOBAL:ERROR", problem.Raises.ToString());
        }
    }

    [Theory]
    [InlineData("created", false)]
    [InlineData("active", true)]
    [InlineData("ramped up", true)]
    [InlineData("warm", false)]
    [InlineData("started", false)]
    [InlineData("stopped", false)]
    [InlineData("ended", false)]
    public void It_can_be_reset_only_before_energy_flows(string phase, bool legal) =>
        Assert.Equal(legal, DealStateMachine.Reset(At(phase), Samples.Noon, "E001 : not authorised").Succeeded);

    [Fact]
    public void An_aborted_deal_is_not_reset() => Assert.NotNull(
        DealStateMachine.Reset(DealStateMachine.Abort(At("active"), Samples.Noon, "hot"), Samples.Noon, "conflict").Problem);

    [Fact]
    public void A_reset_takes_all_marks_and_remembers_why()
    {
        var created = Samples.Deal();
        var rampedUp = created.Active(isMaster: true).RampedUp();

        var reset = DealStateMachine.Reset(rampedUp, Samples.Noon.AddMinutes(2), "E001 : conflict").Value!;

        Assert.Equal(
            created with
            {
                CompensationTargetVoltageReferenceGridCurrentA = 1,
                Resets = [new(Samples.Noon.AddMinutes(2), "E001 : conflict")],
            },
            reset);
    }

    [Fact]
    public void A_deal_that_never_started_gets_marks_for_it_when_it_ends()
    {
        var deal = DealStateMachine.Deactivate(Samples.Deal().Active(isMaster: true), Samples.Noon.AddMinutes(1)).Value!;

        Assert.Equal((DealTime.Never, DealTime.Never), (deal.StartDateTime!.Value, deal.StopDateTime!.Value));
        Assert.Equal(Samples.Noon.AddMinutes(1), deal.DeactivateDateTime!.Value.Instant);
        Assert.False(deal.IsMaster);
    }

    [Fact]
    public void The_first_abort_stands_out_and_each_is_kept()
    {
        var deal = DealStateMachine.Abort(Samples.Deal().Started(), Samples.Noon.AddMinutes(3), "first");
        deal = DealStateMachine.Abort(deal, Samples.Noon.AddMinutes(4), "second");

        Assert.Equal(("first", Samples.Noon.AddMinutes(3)), (deal.AbortReason, deal.AbortDateTime!.Value.Instant));
        Assert.Equal(["first", "second"], deal.Aborts.Select(abort => abort.Reason));
        Assert.False(deal.IsStopped());
    }

    [Theory]
    [InlineData("created", "--", "--", "--", "--")]
    [InlineData("active", "12:00", "--", "--", "12:09")]
    [InlineData("started", "12:00", "12:01", "12:09", "12:09")]
    [InlineData("stopped", "12:00", "12:01", "12:02", "12:09")]
    public void A_scram_fills_the_missing_marks(
        string phase, string activated, string started, string stopped, string deactivated)
    {
        var deal = DealStateMachine.Scram(At(phase), Samples.Noon.AddMinutes(9), "[]");

        Assert.Equal(
            (activated, started, stopped, deactivated),
            (Shown(deal.ActivateDateTime), Shown(deal.StartDateTime), Shown(deal.StopDateTime), Shown(deal.DeactivateDateTime)));
        Assert.Equal(Samples.Noon.AddMinutes(9), deal.ScramDateTime!.Value.Instant);
    }

    [Fact]
    public void What_ended_is_not_aborted_or_scrammed_any_more()
    {
        var ended = Samples.Deal().Deactivated();

        Assert.Equal(ended, DealStateMachine.Abort(ended, Samples.Noon.AddHours(1), "late"));
        Assert.Equal(ended, DealStateMachine.Scram(ended, Samples.Noon.AddHours(1), "late"));
    }

    [Fact]
    public void A_clock_that_is_behind_moves_no_mark_back()
    {
        var deal = DealStateMachine.Stop(Samples.Deal().Started(), Samples.Noon.AddMinutes(-30)).Value!;

        Assert.Equal(Samples.Noon.AddMinutes(1), deal.StopDateTime!.Value.Instant);
    }

    [Fact]
    public void A_deal_never_moves_backward() => Properties.ForAll(
        Gen.Choose(0, Forward.Length - 1).Zip(Gen.Choose(-10, 30)).ListOf(),
        steps =>
        {
            var deal = Samples.Deal();
            foreach (var (change, minutes) in steps)
            {
                var next = Forward[change].Change(deal, Samples.Noon.AddMinutes(minutes)).Value ?? deal;
                Assert.True(next.Status() >= deal.Status());
                Assert.All(
                    Marks(deal).Zip(Marks(next)).Where(mark => mark.First is not null),
                    mark => Assert.Equal(mark.First, mark.Second));
                Assert.Equal(
                    Marks(next).OfType<DealTime>().Select(mark => mark.Instant).OfType<DateTimeOffset>().Order(),
                    Instants(next));
                deal = next;
            }
        });

    static IEnumerable<DateTimeOffset> Instants(Deal deal) =>
        Marks(deal).OfType<DealTime>().Select(mark => mark.Instant).OfType<DateTimeOffset>();

    static DealTime?[] Marks(Deal deal) =>
        [deal.ActivateDateTime, deal.WarmUpDateTime, deal.StartDateTime, deal.StopDateTime, deal.DeactivateDateTime];

    static string Shown(DealTime? mark) =>
        mark is not { Instant: { } instant }
            ? "--"
            : instant.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    static Deal At(string phase) => phase switch
    {
        "active" => Samples.Deal().Active(isMaster: true),
        "ramped up" => Samples.Deal().Active(isMaster: true).RampedUp(),
        "warm" => Samples.Deal().WarmedUp(isMaster: true),
        "started" => Samples.Deal().Started(isMaster: true),
        "stopped" => Samples.Deal().Stopped(isMaster: true),
        "ended" => Samples.Deal().Deactivated(),
        _ => Samples.Deal(),
    };
}

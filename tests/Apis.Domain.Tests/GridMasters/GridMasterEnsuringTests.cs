using Apis.Domain.Errors;
using Apis.Domain.GridMasters;
using Apis.Domain.Policies;
using FsCheck;
using FsCheck.Fluent;
using static Apis.Domain.Policies.GridMasterStrategy;
using static Apis.Domain.Tests.GridMasters.ClusterSamples;

namespace Apis.Domain.Tests.GridMasters;

public sealed class GridMasterEnsuringTests
{
    [Theory]
    [InlineData(Anywhere, null, "E001")]
    [InlineData(VoltageReferenceUnit, null, "E001")]
    [InlineData(Fixed, "E003", "E003")]
    public void Without_a_GridMaster_the_preferred_unit_or_the_one_that_looks_is_activated(
        GridMasterStrategy strategy, string? fixedUnitId, string unitId) =>
        Assert.Equal(new EnsureDecision.Activate(unitId), GridMasterEnsuring.Decide(Nobody, With(strategy, fixedUnitId)));

    [Fact]
    public void While_a_fixed_GridMaster_is_down_another_rules_until_it_is_back()
    {
        var policy = With(Fixed, "E003");
        var down = Nobody with { AliveUnitIds = ["E001", "E002"] };

        Assert.Equal(new EnsureDecision.Activate("E001"), GridMasterEnsuring.Decide(down, policy));
        Assert.Equal(
            new EnsureDecision.Stay(),
            GridMasterEnsuring.Decide(RuledBy("E002") with { AliveUnitIds = ["E001", "E002"] }, policy));
        Assert.Equal(new EnsureDecision.HandOver("E002", "E003"), GridMasterEnsuring.Decide(RuledBy("E002"), policy));
    }

    [Fact]
    public void The_role_follows_the_voltage_and_stays_when_nobody_holds_it()
    {
        var policy = With(VoltageReferenceUnit);

        Assert.Equal(
            new EnsureDecision.HandOver("E001", "E004"),
            GridMasterEnsuring.Decide(RuledBy("E001") with { VoltageReferenceUnitId = "E004" }, policy));
        Assert.Equal(
            new EnsureDecision.Stay(),
            GridMasterEnsuring.Decide(RuledBy("E001") with { VoltageReferenceUnitId = "E001" }, policy));
        Assert.Equal(new EnsureDecision.Stay(), GridMasterEnsuring.Decide(RuledBy("E001"), policy));
    }

    [Fact]
    public void Anywhere_a_GridMaster_is_never_moved() => Assert.Equal(
        new EnsureDecision.Stay(),
        GridMasterEnsuring.Decide(RuledBy("E001") with { VoltageReferenceUnitId = "E004" }, With(Anywhere)));

    [Theory]
    [InlineData(null, "nobody")]
    [InlineData("E003", "E003")]
    public void A_GridMaster_without_the_interlock_is_looked_at_again_and_is_then_an_error_of_all(string? holder, string named)
    {
        var view = RuledBy("E002") with { InterlockHolder = holder };

        AssertLooksAgain(GridMasterEnsuring.Decide(view, With(Anywhere)));
        AssertGivesUp(
            $"E002 answers as GridMaster, but the interlock names {named}",
            ErrorKind.Global(ErrorCategory.Logic),
            GridMasterEnsuring.Decide(view with { InconsistentLooks = 1 }, With(Anywhere)));
    }

    [Fact]
    public void A_holder_that_lives_and_does_not_answer_is_looked_at_again_and_is_then_an_error()
    {
        var view = Nobody with { InterlockHolder = "E002" };

        AssertLooksAgain(GridMasterEnsuring.Decide(view, With(Anywhere)));
        AssertGivesUp(
            "the interlock names E002, which doesn't answer as GridMaster",
            ErrorKind.Local(ErrorCategory.Logic),
            GridMasterEnsuring.Decide(view with { InconsistentLooks = 1 }, With(Anywhere)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void A_holder_that_is_gone_is_waited_for_until_its_lease_has_run_out(int looks)
    {
        var view = Nobody with { InterlockHolder = "E002", AliveUnitIds = ["E001", "E003"], InconsistentLooks = looks };

        AssertLooksAgain(GridMasterEnsuring.Decide(view, With(Anywhere)));
        Assert.Equal(
            new EnsureDecision.Activate("E001"), GridMasterEnsuring.Decide(view with { InterlockHolder = null }, With(Anywhere)));
    }

    [Fact]
    public void Without_a_clear_answer_nothing_is_done()
    {
        AssertGivesUp(
            "the GridMaster refused to answer",
            null,
            GridMasterEnsuring.Decide(Nobody with { Answer = HeloAnswer.Refused }, With(Anywhere)));
        AssertGivesUp(
            "the GridMaster doesn't answer",
            ErrorKind.Local(ErrorCategory.Framework, ErrorLevel.Warn),
            GridMasterEnsuring.Decide(Nobody with { Answer = HeloAnswer.NoAnswer }, With(Anywhere)));
    }

    [Fact]
    public void A_home_that_is_no_member_does_not_make_itself_GridMaster() => AssertGivesUp(
        "E009 is no member and can't be GridMaster",
        ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn),
        GridMasterEnsuring.Decide(Nobody with { UnitId = "E009" }, With(Anywhere)));

    [Fact]
    public void The_role_only_ever_goes_to_a_member_that_is_alive_and_never_past_a_holder() => Properties.ForAll(
        Views.Zip(Policies),
        of => GridMasterEnsuring.Decide(of.Item1, of.Item2) switch
        {
            EnsureDecision.Activate(var unitId) => IsAble(unitId, of.Item1, of.Item2) && of.Item1.InterlockHolder is null,
            EnsureDecision.HandOver(var from, var to) =>
                from != to && from == of.Item1.GridMasterUnitId && IsAble(to, of.Item1, of.Item2),
            EnsureDecision.Stay => of.Item1.InterlockHolder == of.Item1.GridMasterUnitId,
            _ => true,
        },
        cases: 5_000);

    static Gen<string> Units => Gen.Elements("E001", "E002", "E003", "E009");

    static Gen<string?> MaybeUnits => Gen.Frequency((1, Gen.Constant<string?>(null)), (2, Units.Select(id => (string?)id)));

    static Gen<ClusterView> Views =>
        from unitId in Units
        from others in Units.ArrayOf(2)
        from answer in Gen.Elements(Enum.GetValues<HeloAnswer>())
        from gridMaster in Units
        from holder in MaybeUnits
        from voltageReference in MaybeUnits
        from looks in Gen.Choose(0, 2)
        select new ClusterView
        {
            UnitId = unitId,
            AliveUnitIds = others.Append(unitId).Distinct().ToValueList(),
            Answer = answer,
            GridMasterUnitId = answer is HeloAnswer.GridMaster ? gridMaster : null,
            InterlockHolder = holder,
            VoltageReferenceUnitId = voltageReference,
            InconsistentLooks = looks,
        };

    static Gen<Policy> Policies =>
        from strategy in Gen.Elements(Enum.GetValues<GridMasterStrategy>())
        from fixedUnitId in MaybeUnits
        select With(strategy, fixedUnitId);

    static bool IsAble(string unitId, ClusterView view, Policy policy) =>
        view.AliveUnitIds.Contains(unitId) && policy.MemberUnitIds.Contains(unitId);

    static void AssertLooksAgain(EnsureDecision decision)
    {
        var again = Assert.IsType<EnsureDecision.LookAgain>(decision);
        Assert.Equal(TimeSpan.FromSeconds(2), again.After);
        Assert.Equal(ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn), again.Why.Raises);
    }

    static void AssertGivesUp(string text, ErrorKind? raises, EnsureDecision decision) =>
        Assert.Equal(new EnsureDecision.Nothing(new(text, raises)), decision);
}

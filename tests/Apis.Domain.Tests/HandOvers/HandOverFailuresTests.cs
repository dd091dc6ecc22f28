using Apis.Domain.Converters;
using Apis.Domain.HandOvers;
using static Apis.Domain.Converters.ConverterMode;
using static Apis.Domain.HandOvers.HandOverPhase;

namespace Apis.Domain.Tests.HandOvers;

public sealed class HandOverFailuresTests
{
    static readonly HandOver HandOver = new("old", "new", 350, NewBefore: new(Charge, 1));

    [Theory]
    [InlineData(OldWillHandOver, 0, VoltageReference, Charge, "retry")]
    [InlineData(OldWillHandOver, 2, VoltageReference, Charge, "old holds on")]
    [InlineData(OldWillHandOver, 2, null, Charge, "old holds on")]
    [InlineData(OldWillHandOver, 0, Wait, Charge, "give up")]
    [InlineData(NewWillTakeOver, 0, VoltageReference, VoltageReference, "go on")]
    [InlineData(NewWillTakeOver, 1, VoltageReference, Charge, "retry")]
    [InlineData(NewWillTakeOver, 2, VoltageReference, Charge, "old holds on")]
    [InlineData(NewWillTakeOver, 2, VoltageReference, null, "new lets go, old holds on")]
    [InlineData(NewWillTakeOver, 2, null, null, "give up")]
    [InlineData(NewWillTakeOver, 0, Wait, Charge, "give up")]
    [InlineData(OldDidHandOver, 0, Wait, VoltageReference, "go on")]
    [InlineData(OldDidHandOver, 0, VoltageReference, VoltageReference, "retry")]
    [InlineData(OldDidHandOver, 2, VoltageReference, VoltageReference, "new lets go, old holds on")]
    [InlineData(OldDidHandOver, 2, null, VoltageReference, "give up")]
    [InlineData(OldDidHandOver, 0, VoltageReference, Charge, "old holds on")]
    [InlineData(OldDidHandOver, 0, VoltageReference, null, "new lets go, old holds on")]
    [InlineData(OldDidHandOver, 0, Wait, null, "give up")]
    [InlineData(NewDidTakeOver, 0, Wait, VoltageReference, "retry")]
    [InlineData(NewDidTakeOver, 2, Wait, VoltageReference, "give up")]
    [InlineData(NewDidTakeOver, 0, Wait, Wait, "give up")]
    public void After_a_failure_it_is_decided_by_who_holds_the_voltage(
        HandOverPhase phase, int retries, ConverterMode? oldMode, ConverterMode? newMode, string decision) =>
        Assert.Equal(decision, Shown(HandOverFailures.After(HandOver, phase, retries, oldMode, newMode)));

    [Fact]
    public void The_new_one_lets_go_only_when_the_old_one_is_known_to_hold()
    {
        foreach (var (phase, retries, oldMode, newMode) in Cases())
        {
            var recovery = Shown(HandOverFailures.After(HandOver, phase, retries, oldMode, newMode));
            if (recovery.Contains("new lets go", StringComparison.Ordinal))
                Assert.Equal(VoltageReference, oldMode);
        }
    }

    [Fact]
    public void Whatever_fails_it_ends_after_a_bounded_number_of_retries() => Assert.All(
        Cases().Where(@case => @case.Retries >= HandOverRecovery.RetryLimit),
        @case => Assert.NotEqual(
            "retry", Shown(HandOverFailures.After(HandOver, @case.Phase, @case.Retries, @case.Old, @case.New))));

    [Fact]
    public void Giving_up_is_a_hardware_error_for_all()
    {
        var gaveUp = HandOverFailures.After(HandOver, NewDidTakeOver, 2, Wait, VoltageReference);

        Assert.Equal("HARDWARE:GLOBAL:ERROR", Assert.IsType<HandOverRecovery.GiveUp>(gaveUp).Problem.Raises.ToString());
    }

    static IEnumerable<(HandOverPhase Phase, int Retries, ConverterMode? Old, ConverterMode? New)> Cases()
    {
        ConverterMode?[] modes = [null, Wait, VoltageReference, Charge, Discharge];
        return
            from phase in Enum.GetValues<HandOverPhase>()
            from retries in Enumerable.Range(0, 4)
            from oldMode in modes
            from newMode in modes
            select (phase, retries, oldMode, newMode);
    }

    static string Shown(HandOverRecovery recovery) => recovery switch
    {
        HandOverRecovery.Retry => "retry",
        HandOverRecovery.GoOn => "go on",
        HandOverRecovery.GoBack { Commands: var commands } => string.Join(", ", commands.Select(Shown)),
        _ => "give up",
    };

    static string Shown(UnitCommand command) =>
        command == HandOver.NewLetsGo() ? "new lets go" : command == HandOver.OldHoldsOn() ? "old holds on" : $"{command}";
}

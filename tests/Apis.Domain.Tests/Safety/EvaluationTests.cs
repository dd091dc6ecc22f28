using Apis.Domain.Errors;
using Apis.Domain.Safety;

namespace Apis.Domain.Tests.Safety;

public sealed class EvaluationTests
{
    [Fact]
    public void The_first_failure_warns_and_all_that_follow_are_errors() =>
        Assert.Equal([ErrorLevel.Warn, ErrorLevel.Error, ErrorLevel.Error], Levels([false, false, false]));

    [Fact]
    public void A_success_clears_the_strike() =>
        Assert.Equal([ErrorLevel.Warn, null, ErrorLevel.Warn], Levels([false, true, false]));

    [Fact]
    public void Strikes_of_different_checks_do_not_add_up()
    {
        var memory = Evaluate(SafetyMemory.Empty, TwoStrikeCheck.ChargeCurrent, 0).Memory;

        Assert.Equal(ErrorLevel.Warn, Level(Evaluate(memory, TwoStrikeCheck.ChargeVoltage, 5)));
    }

    [Theory]
    [InlineData(50, ErrorLevel.Error)]
    [InlineData(51, ErrorLevel.Warn)]
    public void Strikes_that_must_be_close_do_not_count_when_they_are_not(int seconds, ErrorLevel level)
    {
        var memory = Evaluate(SafetyMemory.Empty, TwoStrikeCheck.Leak, 0).Memory;
        var second = Evaluate(memory, TwoStrikeCheck.Leak, seconds);

        Assert.Equal(level, Level(second));
        Assert.Equal(Samples.Noon.AddSeconds(seconds), second.Memory.TimeOf(TwoStrikeCheck.Leak));
    }

    [Fact]
    public void Another_situation_forgets_the_strikes_that_have_no_meaning_in_it()
    {
        var memory = SafetyMemory.Empty.With(TwoStrikeCheck.ChargeCurrent, Samples.Noon).With(TwoStrikeCheck.Leak, Samples.Noon);
        Evaluation evaluation = new(memory, Samples.Noon);

        evaluation.Forget(TwoStrikeCheck.ChargeCurrent, TwoStrikeCheck.ChargeVoltage);

        Assert.Equal([new Strike(TwoStrikeCheck.Leak, Samples.Noon)], evaluation.Conclude().Memory.Strikes);
    }

    static IEnumerable<ErrorLevel?> Levels(bool[] outcomes)
    {
        var memory = SafetyMemory.Empty;
        foreach (var holds in outcomes)
        {
            var outcome = Evaluate(memory, TwoStrikeCheck.WaitCurrent, 0, holds);
            memory = outcome.Memory;
            yield return Level(outcome);
        }
    }

    static SafetyOutcome Evaluate(SafetyMemory memory, TwoStrikeCheck check, int seconds, bool holds = false)
    {
        Evaluation evaluation = new(memory, Samples.Noon.AddSeconds(seconds));
        evaluation.AddTwoStrike(
            check, Verdict.That(holds, "x", "y", ErrorKind.Local(ErrorCategory.Hardware)), TimeSpan.FromSeconds(50));
        return evaluation.Conclude();
    }

    static ErrorLevel? Level(SafetyOutcome outcome) => outcome.Verdicts[0].Raises?.Level;
}

using Apis.Domain.Errors;

namespace Apis.Domain.Tests.Errors;

public sealed class ErrorStateTests
{
    static readonly TimeSpan Sustaining = TimeSpan.FromSeconds(30);

    static readonly ErrorReport Error =
        new("E001", new(ErrorCategory.Hardware, ErrorExtent.Local, ErrorLevel.Error), "over temperature");

    static readonly ErrorReport Warning = Error with { Kind = Error.Kind with { Level = ErrorLevel.Warn } };

    [Fact]
    public void Without_an_error_none_is_present() => Assert.False(ErrorState.None.IsPresent(Samples.Noon, Sustaining));

    [Fact]
    public void A_warning_does_not_count() =>
        Assert.False(ErrorState.None.With(Warning).IsPresent(Samples.Noon, Sustaining));

    [Fact]
    public void An_error_is_present_until_it_is_handled_and_the_sustaining_time_is_over()
    {
        var state = ErrorState.None.With(Error);
        Assert.True(state.IsPresent(Samples.Noon, Sustaining));

        state = state.Handled(state.Waiting, Samples.Noon);
        Assert.True(state.IsPresent(Samples.Noon + Sustaining - TimeSpan.FromTicks(1), Sustaining));
        Assert.False(state.IsPresent(Samples.Noon + Sustaining, Sustaining));
    }

    [Fact]
    public void An_error_that_comes_during_handling_waits_and_sustains_from_when_it_is_handled()
    {
        var state = ErrorState.None.With(Error);
        var taken = state.Waiting;

        state = state.With(Error with { Message = "later" }).Handled(taken, Samples.Noon);
        Assert.Equal("later", Assert.Single(state.Waiting).Message);

        state = state.Handled(state.Waiting, Samples.Noon.AddMinutes(2));
        Assert.True(state.IsPresent(Samples.Noon.AddMinutes(2.4), Sustaining));
    }

    [Fact]
    public void A_pass_without_errors_sustains_nothing() =>
        Assert.False(ErrorState.None.Handled([], Samples.Noon).IsPresent(Samples.Noon, Sustaining));
}

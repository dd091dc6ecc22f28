using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Node.Messages;

namespace Apis.Node.Tests.Controllers;

public sealed class RepeatedAttemptsTests
{
    [Fact]
    public void A_request_that_fails_is_made_again_without_a_pause()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.FailuresToCome = 2;

        Assert.IsType<UnitData>(home.Command(DeviceCommand.VoltageReference));

        Assert.Equal(3, home.Converter.Calls.Count());
        Assert.Equal(home.Converter.TimedCalls[0].At, home.Converter.TimedCalls[2].At);
        Assert.Equal(["HARDWARE:LOCAL:WARN", "HARDWARE:LOCAL:WARN"], home.ErrorKinds);
    }

    [Fact]
    public void The_last_attempt_is_the_commands_error()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.FailuresToCome = 3;

        var answer = Assert.IsType<Refused>(home.Command(DeviceCommand.VoltageReference));

        Assert.Equal(ErrorKind.Local(ErrorCategory.Hardware), answer.Problem.Raises);
        Assert.Equal(["HARDWARE:LOCAL:WARN", "HARDWARE:LOCAL:WARN", "HARDWARE:LOCAL:ERROR"], home.ErrorKinds);
        Assert.Equal(3, home.Converter.Calls.Count());
    }

    [Fact]
    public void A_silent_driver_is_given_up_after_three_times_five_seconds()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.IsSilent = true;
        var began = home.Kit.Time.GetUtcNow();

        var answer = Assert.IsType<Refused>(home.Command(DeviceCommand.VoltageReference));

        Assert.Equal(TimeSpan.FromSeconds(15), home.Kit.Time.GetUtcNow() - began);
        Assert.Equal("the driver did not answer within 5 s", answer.Problem.Text);
        Assert.Equal(1, home.Converter.MostAtOnce);
    }
}

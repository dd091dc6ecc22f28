using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Node.Messages;

namespace Apis.Node.Tests.Controllers;

public sealed class DeviceTests
{
    [Fact]
    public void A_driver_that_throws_fails_the_command_and_nothing_else()
    {
        using var home = ControllerHome.In(ConverterMode.Wait);
        home.Converter.Throws = new InvalidOperationException("no such thing");

        var answer = Assert.IsType<Refused>(home.Command(DeviceCommand.Start(Direction.Charge, 1)));
        home.Converter.Throws = null;

        Assert.Contains("no such thing", answer.Problem.Text, StringComparison.Ordinal);
        Assert.Equal("LOGIC:LOCAL:ERROR", home.ErrorKinds.Last());
        Assert.IsType<UnitData>(home.Command(DeviceCommand.Start(Direction.Charge, 1)));
    }
}

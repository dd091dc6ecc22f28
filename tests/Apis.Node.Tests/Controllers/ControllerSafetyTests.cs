using Apis.Cluster;
using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Modes;
using Apis.Node.Messages;
using Apis.Node.Nodes;

namespace Apis.Node.Tests.Controllers;

public sealed class ControllerSafetyTests
{
    [Fact]
    public void A_healthy_home_reports_nothing()
    {
        using var home = new ControllerHome();

        home.Pass(60);

        Assert.Empty(home.Errors);
    }

    [Fact]
    public void A_converter_that_runs_without_a_deal_is_a_warning_and_then_an_error()
    {
        using var home = new ControllerHome(converter => converter.Be(ConverterMode.Charge, 1));
        Assert.Equal(["HARDWARE:LOCAL:WARN"], home.ErrorKinds);

        home.Pass(5);
        Assert.Equal(["HARDWARE:LOCAL:WARN", "HARDWARE:LOCAL:ERROR"], home.ErrorKinds);
        Assert.All(home.Errors, error => Assert.Equal("E001", error.UnitId));
        Assert.Empty(home.Converter.Sets);
    }

    [Fact]
    public void An_urgent_reading_counts_as_a_strike_as_well()
    {
        using var home = new ControllerHome(converter => converter.Be(ConverterMode.Charge, 1));

        home.Ask(new ReadUnitData(ControllerHome.Token, IsUrgent: true));
        home.Pass(0.1);

        Assert.Equal(["HARDWARE:LOCAL:WARN", "HARDWARE:LOCAL:ERROR"], home.ErrorKinds);
    }

    [Fact]
    public void A_good_reading_between_two_bad_ones_clears_the_strike()
    {
        using var home = new ControllerHome(converter => converter.Be(ConverterMode.Charge, 1));

        home.Converter.Be(ConverterMode.Wait);
        home.Pass(5);
        home.Converter.Be(ConverterMode.Charge, 1);
        home.Pass(5);

        Assert.Equal(["HARDWARE:LOCAL:WARN", "HARDWARE:LOCAL:WARN"], home.ErrorKinds);
    }

    [Fact]
    public void In_mode_manual_a_converter_may_run_without_a_deal()
    {
        using var home = new ControllerHome();
        home.GlobalMode = GlobalMode.Manual;

        home.Converter.Be(ConverterMode.Charge, 1);
        home.Pass(20);

        Assert.Empty(home.Errors);
    }

    [Fact]
    public void The_homes_own_mode_counts()
    {
        using var home = new ControllerHome();
        home.Deals = [Deal];

        home.Pass(5);
        Assert.Empty(home.Errors);
        home.Send(new LocalModeIs(LocalMode.Stop));
        home.Pass(5);

        Assert.Equal(["USER:LOCAL:ERROR"], home.ErrorKinds);
    }

    [Fact]
    public void A_value_out_of_range_is_an_error_at_once()
    {
        using var home = new ControllerHome();

        home.Converter.Measures = meter => meter with { TemperatureC = 46 };
        home.Pass(5);

        Assert.Equal(["HARDWARE:LOCAL:ERROR"], home.ErrorKinds);
    }

    [Fact]
    public void While_a_voltage_reference_starts_its_voltage_is_not_checked_until_the_deadline()
    {
        using var home = new ControllerHome();
        home.Deals = [Deal with { ActivateDateTime = home.Kit.Time.GetUtcNow() }];
        home.Converter.Measures = meter => meter with { GridVoltageV = 20 };

        Assert.IsType<UnitData>(home.Command(DeviceCommand.VoltageReference));
        home.Pass(184);
        Assert.Empty(home.Errors);

        // The ramp may take three minutes, and the GridMaster looks once in five seconds.
        home.Pass(11);
        Assert.Equal(["HARDWARE:LOCAL:WARN", "HARDWARE:LOCAL:ERROR"], home.ErrorKinds);
    }

    [Fact]
    public void A_command_that_succeeds_brings_the_check_back_at_once()
    {
        using var home = new ControllerHome();
        home.Deals = [Deal with { ActivateDateTime = home.Kit.Time.GetUtcNow() }];

        Assert.IsType<UnitData>(home.Command(DeviceCommand.VoltageReference));
        Assert.IsType<UnitData>(home.Command(DeviceCommand.VoltageReferenceAuthorization));
        home.Converter.Measures = meter => meter with { GridVoltageV = 20 };
        home.Pass(10);

        Assert.Equal(["HARDWARE:LOCAL:WARN", "HARDWARE:LOCAL:ERROR"], home.ErrorKinds);
    }

    [Fact]
    public void Without_the_cluster_the_deals_last_known_are_taken()
    {
        using var home = new ControllerHome();

        home.ClusterFailure = new ClusterUnavailableException("gone");
        home.Converter.Be(ConverterMode.Charge, 1);
        home.Pass(5);

        Assert.Equal(["FRAMEWORK:LOCAL:WARN", "HARDWARE:LOCAL:WARN"], home.ErrorKinds);
    }

    [Fact]
    public void A_cluster_that_hangs_does_not_keep_a_home_from_looking_at_itself()
    {
        using var home = new ControllerHome();

        home.ClusterLatency = TimeSpan.FromHours(1);
        home.Converter.AlarmState = "Heavy alarm";
        home.Pass(10.5);

        Assert.Contains("HARDWARE:LOCAL:ERROR", home.ErrorKinds);
    }

    static Deal Deal => new()
    {
        DealId = "deal-1",
        Terms = new()
        {
            UnitId = "E001",
            NegotiationId = "negotiation-1",
            RequestUnitId = "E001",
            AcceptUnitId = "E002",
            Type = Direction.Charge,
            ChargeUnitId = "E001",
            DischargeUnitId = "E002",
            DealGridCurrentA = 1,
            DealAmountWh = 50,
        },
    };
}

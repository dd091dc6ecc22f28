using Apis.Domain.Compensation;
using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Grid;
using Apis.Domain.Tests.Deals;

namespace Apis.Domain.Tests.Compensation;

public sealed class DealCurrentsTests
{
    static readonly Deal Deal = Samples.Deal();

    [Fact]
    public void Other_deals_are_taken_from_what_is_measured()
    {
        var other = Samples.Deal("other", "E001", "E003", 0.8).Started(isMaster: true);
        var grid = new GridView(
            [other, Deal],
            [Samples.Unit("E001", ConverterMode.Discharge, -1.82), Samples.Unit("E002", ConverterMode.Charge, 1.01)],
            Samples.Policy);

        var currents = DealCurrents.Of(grid, Deal)!.Value;

        Assert.Equal(-1.02, currents.DischargeUnitA, 12);
        Assert.Equal(1.01, currents.ChargeUnitA, 12);
    }

    [Fact]
    public void A_current_that_is_unknown_leaves_both_unknown() =>
        Assert.Null(DealCurrents.Of(new([Deal], [Samples.Unit("E001")], Samples.Policy), Deal));
}

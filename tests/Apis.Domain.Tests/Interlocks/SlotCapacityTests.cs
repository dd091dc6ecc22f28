using Apis.Domain.Interlocks;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Interlocks;

public sealed class SlotCapacityTests
{
    [Theory]
    [InlineData(2.3, 1, 2)]
    [InlineData(2.3, 2, 1)]
    [InlineData(2, 3, 0)]
    [InlineData(0.3, 0.1, 3)]
    [InlineData(2.3, 0, 0)]
    [InlineData(2.3, -1, 0)]
    [InlineData(-2.3, 1, 0)]
    public void It_is_how_often_the_current_of_a_deal_fits_into_the_converters(double capacityA, double dealA, int slots) =>
        Assert.Equal(slots, Of(capacityA, dealA));

    [Fact]
    public void It_is_exact_for_currents_in_hundredths() => Properties.ForAll(
        from capacity in Gen.Choose(0, 10_000)
        from deal in Gen.Choose(1, 500)
        select (capacity, deal),
        of => Of(of.capacity / 100.0, of.deal / 100.0) == of.capacity / of.deal,
        cases: 5_000);

    static int Of(double capacityA, double dealA) => SlotCapacity.Of(
        Samples.Hardware with { GridCurrentCapacityA = capacityA }, Samples.Policy.Mediator with { DealGridCurrentA = dealA });
}

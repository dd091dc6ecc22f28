using Apis.Domain.Deals;

namespace Apis.Domain.Tests.Deals;

public sealed class DealOrderTests
{
    static readonly Deal Plain = Samples.Deal("plain", "E002", "E003");
    static readonly Deal Other = Samples.Deal("other", "E003", "E004");
    static readonly Deal LargeMaster = Samples.Deal("large master", "E002", "E001");
    static readonly Deal LargeSlave = Samples.Deal("large slave", "E001", "E002");
    static readonly Deal StartedMaster = Samples.Deal("started master").Started(isMaster: true);
    static readonly Deal RampingMaster = Samples.Deal("ramping master").Active(isMaster: true);
    static readonly Deal Stopping = Samples.Deal("stopping", "E004", "E003").Started().AskedToStop();

    [Fact]
    public void A_single_deal_stays() => AssertOrder([StartedMaster], StartedMaster);

    [Fact]
    public void A_settled_master_deal_comes_last() => AssertOrder([Plain, Other, StartedMaster], StartedMaster, Plain, Other);

    [Fact]
    public void A_master_deal_that_ramps_up_comes_first() =>
        AssertOrder([RampingMaster, Plain, Other], Plain, Other, RampingMaster);

    [Fact]
    public void Large_homes_on_the_master_side_go_before_those_on_the_slave_side() =>
        AssertOrder([LargeMaster, LargeSlave, Plain, StartedMaster], StartedMaster, Plain, LargeSlave, LargeMaster);

    [Fact]
    public void Deals_asked_to_stop_go_before_all_and_the_later_first()
    {
        var another = Stopping with { DealId = "another" };

        AssertOrder([another, Stopping, RampingMaster, Plain], Stopping, Plain, another, RampingMaster);
    }

    [Fact]
    public void A_master_deal_asked_to_stop_goes_to_the_front_too()
    {
        var master = StartedMaster.AskedToStop();

        AssertOrder([master, Plain, Other], Plain, master, Other);
    }

    static void AssertOrder(Deal[] expected, params Deal[] deals) => Assert.Equal(
        expected.Select(deal => deal.DealId),
        DealOrder.Sorted(deals, Side.ChargeUnit, ["E001"]).Select(deal => deal.DealId));
}

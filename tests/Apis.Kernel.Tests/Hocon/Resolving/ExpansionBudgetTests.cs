using Apis.Kernel.Hocon;
using Apis.Kernel.Hocon.Resolving;

namespace Apis.Kernel.Tests.Hocon.Resolving;

public class ExpansionBudgetTests
{
    [Fact]
    public void Charges_add_up_to_the_limit_and_no_further()
    {
        var budget = new ExpansionBudget();
        var place = new HoconOrigin("x.conf", 3, 4);

        budget.Charge(HoconLimits.MaxExpansionUnits - 1, place);
        budget.Charge(1, place);

        Assert.Equal(3, Assert.Throws<HoconException>(() => budget.Charge(1, place)).Line);
        Assert.Throws<HoconException>(() => new ExpansionBudget().Charge(int.MaxValue, place));
    }
}

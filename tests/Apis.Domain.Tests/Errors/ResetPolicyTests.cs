using Apis.Domain.Errors;

namespace Apis.Domain.Tests.Errors;

public sealed class ResetPolicyTests
{
    [Theory]
    [InlineData(ResetExtent.Local, true, false)]
    [InlineData(ResetExtent.Local, false, true)]
    [InlineData(ResetExtent.All, true, true)]
    public void Deal_interlocks_stay_in_a_local_reset_while_the_home_is_in_a_deal(
        ResetExtent extent, bool inDeals, bool clears) =>
        Assert.Equal(clears, ResetPolicy.ClearsDealInterlocks(extent, inDeals));

    [Theory]
    [InlineData(ResetExtent.Local, "E001", true, true)]
    [InlineData(ResetExtent.Local, "E002", true, false)]
    [InlineData(ResetExtent.Local, "E002", false, true)]
    [InlineData(ResetExtent.All, "E002", true, true)]
    public void The_role_of_another_that_answers_stays_in_a_local_reset(
        ResetExtent extent, string holder, bool answers, bool clears) =>
        Assert.Equal(clears, ResetPolicy.ClearsGridMasterInterlock(extent, holder, "E001", answers));
}

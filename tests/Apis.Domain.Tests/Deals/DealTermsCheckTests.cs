using Apis.Domain.Deals;

namespace Apis.Domain.Tests.Deals;

public sealed class DealTermsCheckTests
{
    static readonly DealTerms Terms = Samples.Deal().Terms;

    public static TheoryData<string?, DealTerms> Table => new()
    {
        { null, Terms },
        { null, Terms with { ChargeUnitId = "E001", DischargeUnitId = "E002" } },
        { "E009 is no member", Terms with { RequestUnitId = "E009" } },
        { "E009 is no member", Terms with { AcceptUnitId = "E009" } },
        { "E001 can't share energy with itself", Terms with { AcceptUnitId = "E001" } },
        {
            "E002 shall charge and E003 discharge, but the deal is between E001 and E002",
            Terms with { DischargeUnitId = "E003" }
        },
        {
            "E003 shall charge and E001 discharge, but the deal is between E001 and E002",
            Terms with { ChargeUnitId = "E003" }
        },
        {
            "E001 shall charge and E003 discharge, but the deal is between E001 and E002",
            Terms with { ChargeUnitId = "E001", DischargeUnitId = "E003" }
        },
        {
            "E003 shall charge and E002 discharge, but the deal is between E001 and E002",
            Terms with { ChargeUnitId = "E003", DischargeUnitId = "E002" }
        },
        { "the current must be above 0 A", Terms with { DealGridCurrentA = 0 } },
        { "the current must be above 0 A", Terms with { DealGridCurrentA = double.NaN } },
        { "the amount must be above 0 Wh", Terms with { DealAmountWh = 0 } },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Terms_must_be_of_two_members_that_share_something(string? refusal, DealTerms terms)
    {
        var problem = DealTermsCheck.Refusal(terms, Samples.Policy);

        Assert.Equal(refusal, problem?.Text);
        Assert.Equal(refusal is null ? null : "LOGIC:LOCAL:WARN", problem?.Raises.ToString());
    }
}

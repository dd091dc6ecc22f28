using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Negotiations;

namespace Apis.Domain.Tests.Negotiations;

public sealed class DealCreationTests
{
    static readonly DealTerms Terms = Samples.Deal().Terms;

    static readonly CreationView Clear = new(GlobalErrors.None, RequesterIsInError: false, AccepterIsInError: false);

    public static TheoryData<CreationView, string, ErrorKind?> Refused => new()
    {
        { Clear with { GlobalErrors = GlobalErrors.Present }, "a global error is present", null },
        {
            Clear with { GlobalErrors = GlobalErrors.NoGridMaster },
            "there is no GridMaster",
            ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn)
        },
        { Clear with { RequesterIsInError = true }, "E001 is in error", null },
        { Clear with { AccepterIsInError = true }, "E002 is in error", null },
        { Clear with { RequesterIsInError = null }, "E001 doesn't answer", null },
        { Clear with { AccepterIsInError = null }, "E002 doesn't answer", null },
    };

    [Fact]
    public void Two_members_without_an_error_make_a_deal() => Assert.Null(DealCreation.Refusal(Terms, Clear, Samples.Policy));

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_error_or_silence_refuses_it_without_blaming_who_asks(CreationView view, string why, ErrorKind? raises) =>
        Assert.Equal(new Problem(why, raises), DealCreation.Refusal(Terms, view, Samples.Policy));

    [Theory]
    [InlineData("E009", "E002")]
    [InlineData("E001", "E009")]
    public void Both_homes_must_be_members(string request, string accept) => Assert.Equal(
        new Problem("E009 is no member", ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn)),
        DealCreation.Refusal(Terms with { RequestUnitId = request, AcceptUnitId = accept }, Clear, Samples.Policy));

    [Fact]
    public void A_new_deal_has_no_mark_but_its_creation()
    {
        var deal = DealCreation.Create(Terms, "deal-9", Samples.Noon);

        Assert.Equal(("deal-9", Samples.Noon, DealStatus.NotActivated), (deal.DealId, deal.CreateDateTime, deal.Status()));
    }
}

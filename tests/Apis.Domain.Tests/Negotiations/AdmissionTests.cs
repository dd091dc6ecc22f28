using Apis.Domain.Errors;
using Apis.Domain.Negotiations;
using static Apis.Domain.Tests.Negotiations.NegotiationSamples;

namespace Apis.Domain.Tests.Negotiations;

public sealed class AdmissionTests
{
    static readonly Problem NoMember = new("E009 is no member", ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn));

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void An_amount_must_be_more_than_the_minimum(int amountWh, bool admitted)
    {
        var refusal = Admission.RefusalOfAmount(amountWh, Samples.Policy.Mediator with { DealAmountMinWh = 100 });

        Assert.Equal(admitted ? null : new Problem($"{amountWh} Wh are not more than the minimum, 100 Wh"), refusal);
    }

    [Fact]
    public void A_request_comes_from_another_home_that_is_a_member()
    {
        Assert.Null(Admission.RefusalOfRequest(Request(), "E002", Samples.Policy));
        Assert.Equal(new Problem("the request is my own"), Admission.RefusalOfRequest(Request(), "E001", Samples.Policy));
        Assert.Equal(NoMember, Admission.RefusalOfRequest(Request() with { UnitId = "E009" }, "E001", Samples.Policy));
    }

    [Fact]
    public void An_accept_comes_from_a_member()
    {
        Assert.Null(Admission.RefusalOfAccept(Accept(), Samples.Policy));
        Assert.Equal(NoMember, Admission.RefusalOfAccept(Accept() with { UnitId = "E009" }, Samples.Policy));
    }
}

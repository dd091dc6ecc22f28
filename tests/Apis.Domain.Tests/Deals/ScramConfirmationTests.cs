using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Units;

namespace Apis.Domain.Tests.Deals;

public sealed class ScramConfirmationTests
{
    [Fact]
    public void Members_that_run_are_unknown_or_silent_did_not_confirm()
    {
        var silent = Samples.Unit("E003");
        UnitReading[] units =
        [
            Samples.Unit("E001"),
            Samples.Unit("E002", ConverterMode.VoltageReference),
            silent with { Converter = silent.Converter with { Mode = null } },
        ];

        Assert.Equal(["E002", "E003", "E004"], ScramConfirmation.Missing(Samples.Policy.MemberUnitIds, units));
    }
}

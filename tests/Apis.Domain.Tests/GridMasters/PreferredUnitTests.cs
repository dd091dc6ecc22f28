using Apis.Domain.GridMasters;
using Apis.Domain.Policies;
using static Apis.Domain.Policies.GridMasterStrategy;
using static Apis.Domain.Tests.GridMasters.ClusterSamples;

namespace Apis.Domain.Tests.GridMasters;

public sealed class PreferredUnitTests
{
    /// <summary>E001 is GridMaster and E003 holds the voltage.</summary>
    static readonly ClusterView View = RuledBy("E001") with { VoltageReferenceUnitId = "E003" };

    [Theory]
    [InlineData(Anywhere, null, null)]
    [InlineData(Anywhere, "E002", null)]
    [InlineData(Fixed, "E002", "E002")]
    [InlineData(Fixed, null, "E003")]
    [InlineData(VoltageReferenceUnit, null, "E003")]
    [InlineData(VoltageReferenceUnit, "E002", "E003")]
    public void Each_strategy_prefers_its_own(GridMasterStrategy strategy, string? fixedUnitId, string? preferred) =>
        Assert.Equal(preferred, PreferredUnit.Of(View, With(strategy, fixedUnitId)));

    [Fact]
    public void Only_the_GridMaster_knows_who_holds_the_voltage() =>
        Assert.Null(PreferredUnit.Of(View with { UnitId = "E002" }, With(VoltageReferenceUnit)));

    [Fact]
    public void While_nobody_holds_the_voltage_nobody_is_preferred() =>
        Assert.Null(PreferredUnit.Of(View with { VoltageReferenceUnitId = null }, With(VoltageReferenceUnit)));

    [Theory]
    [InlineData(Fixed)]
    [InlineData(VoltageReferenceUnit)]
    public void One_that_is_down_is_not_preferred(GridMasterStrategy strategy) =>
        Assert.Null(PreferredUnit.Of(View with { AliveUnitIds = ["E001", "E002"] }, With(strategy, "E003")));

    [Theory]
    [InlineData(Fixed)]
    [InlineData(VoltageReferenceUnit)]
    public void One_that_is_no_member_is_not_preferred(GridMasterStrategy strategy) => Assert.Null(PreferredUnit.Of(
        View with { AliveUnitIds = ["E001", "E009"], VoltageReferenceUnitId = "E009" }, With(strategy, "E009")));
}

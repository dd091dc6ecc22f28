using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Policies;
using Apis.Domain.Units;

namespace Apis.Domain.Grid;

/// <summary>
/// What the GridMaster knows while it goes through the deals: all deals, what it last read of each home, and the policy.
/// </summary>
public sealed record GridView(ValueList<Deal> Deals, ValueList<UnitReading> Units, Policy Policy)
{
    /// <summary>The deal that carries the voltage reference.</summary>
    public Deal? MasterDeal => Deals.FirstOrDefault(deal => deal.IsMaster);

    /// <summary>The home whose converter holds the voltage.</summary>
    public string? VoltageReferenceUnitId =>
        Units.FirstOrDefault(unit => unit.Converter.Mode is ConverterMode.VoltageReference)?.UnitId;

    public UnitReading? Unit(string unitId) => Units.FirstOrDefault(unit => unit.UnitId == unitId);

    public ConverterMode? ModeOf(string unitId) => Unit(unitId)?.Converter.Mode;

    public bool IsLarge(string unitId) => Policy.LargeCapacityUnitIds.Contains(unitId);

    public IEnumerable<Deal> Others(Deal deal) => Deals.Where(other => other.DealId != deal.DealId);

    public IEnumerable<Deal> OthersOf(Deal deal, string unitId) => Others(deal).Where(other => other.Involves(unitId));

    /// <summary>No other deal is active, so that this one has to start the voltage reference.</summary>
    public bool IsFirst(Deal deal) => !Others(deal).Any(other => other.MasterSideMustBeActive());

    /// <summary>The master side may change while no other deal is between activation and warm-up, or about to end.</summary>
    public bool CanFlip(Deal deal) => !Others(deal).Any(other => other.IsTransitional());

    /// <summary>The current that other deals make this home's converter carry, signed as measured.</summary>
    public double CompensatedCurrentOfOthersA(Deal deal, string unitId) => OthersOf(deal, unitId)
        .Where(other => other.BothSidesMustBeActive())
        .Sum(other => other.CompensatedCurrentA(unitId) ?? 0);

    /// <summary>With another reading of one home, as after each command.</summary>
    public GridView With(UnitReading reading) => this with
    {
        Units = Unit(reading.UnitId) is null
            ? [.. Units, reading]
            : Units.Select(unit => unit.UnitId == reading.UnitId ? reading : unit).ToValueList(),
    };

    /// <summary>With deals that changed; one that isn't there is left out.</summary>
    public GridView With(IReadOnlyList<Deal> changed) => this with
    {
        Deals = Deals.Select(deal => changed.FirstOrDefault(other => other.DealId == deal.DealId) ?? deal).ToValueList(),
    };
}

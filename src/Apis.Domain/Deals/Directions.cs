using Apis.Domain.Converters;

namespace Apis.Domain.Deals;

/// <summary>How directions, sides and converter modes belong together.</summary>
public static class Directions
{
    /// <summary>How a direction is written in files and messages.</summary>
    public static string Name(this Direction direction) => direction is Direction.Charge ? "charge" : "discharge";

    public static Direction Opposite(this Direction direction) =>
        direction is Direction.Charge ? Direction.Discharge : Direction.Charge;

    /// <summary>The CC mode in which energy flows this way.</summary>
    public static ConverterMode ConstantCurrentMode(this Direction direction) =>
        direction is Direction.Charge ? ConverterMode.Charge : ConverterMode.Discharge;

    /// <summary>The sign of a grid current that flows this way: positive while the battery charges.</summary>
    public static int Sign(this Direction direction) => direction is Direction.Charge ? 1 : -1;

    public static Direction DirectionOf(this Side side) => side is Side.ChargeUnit ? Direction.Charge : Direction.Discharge;

    public static Side Opposite(this Side side) => side is Side.ChargeUnit ? Side.DischargeUnit : Side.ChargeUnit;
}

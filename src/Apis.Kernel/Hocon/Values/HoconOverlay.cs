namespace Apis.Kernel.Hocon.Values;

/// <summary>A field written more than once, where the later value may still need the earlier one.</summary>
sealed record HoconOverlay(HoconValue Top, HoconValue Below) : HoconValue(Top.Origin)
{
    public override bool IsPending => true;

    public override string Describe() => Top.Describe();
}

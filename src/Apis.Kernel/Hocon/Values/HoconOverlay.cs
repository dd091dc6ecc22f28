namespace Apis.Kernel.Hocon.Values;

/// <summary>A field written more than once, where the later value needs the earlier one or cannot yet say that it doesn't.</summary>
sealed record HoconOverlay(HoconValue Top, HoconValue Below) : HoconValue(Top.Origin)
{
    public override bool IsPending => true;

    public override string Describe() => Top.Describe();
}

namespace Apis.Kernel.Hocon.Values;

/// <summary>A text, number, boolean or null, kept as it was written.</summary>
sealed record HoconScalar(HoconOrigin Origin, string Text, ScalarKind Kind) : HoconValue(Origin)
{
    const int MaxDescribedChars = 60;

    public bool IsNull => Kind == ScalarKind.Null;

    public override string Describe() => Kind == ScalarKind.Text ? $"\"{Shortened}\"" : Shortened;

    string Shortened => Text.Length <= MaxDescribedChars ? Text : $"{Text[..MaxDescribedChars]}...";
}

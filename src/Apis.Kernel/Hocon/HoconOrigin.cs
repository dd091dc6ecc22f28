namespace Apis.Kernel.Hocon;

/// <summary>Where a value was written; every value remembers it, so that an error can name it.</summary>
readonly record struct HoconOrigin(string Source, int Line, int Column)
{
    public override string ToString() => $"{Source}:{Line}:{Column}";
}

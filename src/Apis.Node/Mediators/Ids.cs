namespace Apis.Node.Mediators;

/// <summary>Ids in the form of the reference's, made from a chance that a run can repeat.</summary>
static class Ids
{
    public static string New(Random chance)
    {
        Span<byte> bytes = stackalloc byte[16];
        chance.NextBytes(bytes);
        return new Guid(bytes).ToString();
    }
}

namespace Apis.Node.Messages;

/// <summary>Who is GridMaster, as far as the one that answers has to do with it; null is nobody.</summary>
public sealed record GridMasterIs(string? UnitId);

namespace Apis.Node.Messages;

/// <summary>Asks a GridMaster for its name. The answer is <see cref="GridMasterIs"/>.</summary>
public sealed record WhoIsGridMaster;

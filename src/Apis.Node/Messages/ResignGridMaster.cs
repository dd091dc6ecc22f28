namespace Apis.Node.Messages;

/// <summary>
/// Asks a node to give up the role of GridMaster after its present loop. The answer is <see cref="GridMasterIs"/>, which names
/// nobody.
/// </summary>
public sealed record ResignGridMaster;

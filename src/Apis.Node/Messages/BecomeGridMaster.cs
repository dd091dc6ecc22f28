namespace Apis.Node.Messages;

/// <summary>
/// Asks a node to take the role of GridMaster. The answer is <see cref="GridMasterIs"/> or <see cref="Refused"/>.
/// </summary>
public sealed record BecomeGridMaster;

namespace Apis.Node.Controllers;

/// <summary>
/// Within a node: the converter goes to WAIT for the home's own safety, before all else. The answer, when it has, is
/// <see cref="Messages.UnitData"/>, else <see cref="Messages.Refused"/>.
/// </summary>
public sealed record StopByItself(string Reason);

namespace Apis.Node.Controllers;

/// <summary>
/// The home's own safety stop: its converter goes to WAIT before anything else, whatever it is doing (H4). The answer is
/// <see cref="Messages.UnitData"/> or <see cref="Messages.Refused"/>.
/// </summary>
public sealed record StopByItself(string Reason);

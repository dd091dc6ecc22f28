using Apis.Domain;
using Apis.Emulation.Panels;

namespace Apis.Emulation.Messages;

/// <summary>Puts these units in the place of all that are there; time goes on. The answer is a <see cref="Snapshot"/>.</summary>
public sealed record ReplaceUnits(ValueList<UnitPanel> Units);

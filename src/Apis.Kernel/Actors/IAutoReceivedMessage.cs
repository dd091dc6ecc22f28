namespace Apis.Kernel.Actors;

/// <summary>A message that the cell looks at before the actor does.</summary>
interface IAutoReceivedMessage;

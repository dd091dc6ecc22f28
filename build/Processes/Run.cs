namespace Apis.Build.Processes;

/// <summary>Runs a command to its end; tests put a pretence in its place.</summary>
delegate Task<Outcome> Run(Command command);

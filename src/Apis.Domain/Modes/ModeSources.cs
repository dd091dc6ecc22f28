using Apis.Domain.Errors;

namespace Apis.Domain.Modes;

/// <summary>Where modes come from (user, mediator and node 3.1).</summary>
public static class ModeSources
{
    /// <summary>
    /// What was commanded, as shared state has it; else what this node's own policy says now, until somebody commands (U13);
    /// else stop. A text that names no mode counts as none.
    /// </summary>
    public static ModeReading<GlobalMode> Global(string? commanded, GlobalMode? policy)
    {
        if (ModeNames.Global(commanded) is { } mode)
            return new(mode);

        var warning = commanded is null ? null : Warning($"the cluster's mode was set to '{commanded}', which is no mode");
        return policy is { } fallback
            ? new(fallback, warning)
            : new(GlobalMode.Stop, warning ?? Warning("neither a command nor a policy sets the cluster's mode"));
    }

    /// <summary>What the home's state file has; no file is no mode of its own.</summary>
    public static ModeReading<LocalMode?> Local(string? file) => (file, ModeNames.Local(file?.Trim())) switch
    {
        (null, _) => new(null),
        (_, null) => new(null, Warning($"the home's own mode is kept as '{file.Trim()}', which is no mode")),
        var (_, mode) => new(mode),
    };

    static Problem Warning(string text) => new(text, ErrorKind.Local(ErrorCategory.User, ErrorLevel.Warn));
}

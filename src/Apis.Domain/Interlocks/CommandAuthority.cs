using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Modes;
using Apis.Domain.Policies;

namespace Apis.Domain.Interlocks;

/// <summary>Whose commands a home obeys; null obeys.</summary>
public static class CommandAuthority
{
    /// <summary>A GridMaster's: it must be a member, hold the interlock, and be of no epoch that is over (R14).</summary>
    public static Problem? RefusalOfGridMaster(GridMasterToken token, AuthorityView view, Policy policy)
    {
        if (!policy.HasMember(token.UnitId))
            return Refused($"{token.UnitId} commands and is no member");
        if (token.UnitId != view.GridMasterHolder)
            return Refused($"{token.UnitId} commands, but {view.GridMasterHolder ?? "nobody"} is GridMaster");
        if (token.Epoch < view.HighestEpochSeen)
            return Refused($"{token.UnitId} commands in epoch {token.Epoch}, but {view.HighestEpochSeen} has begun");

        return null;
    }

    /// <summary>Without a token a home stops itself at any time, and a person commands in manual mode.</summary>
    public static Problem? RefusalWithoutToken(DeviceAction action, CommandOrigin origin, EffectiveMode mode) => origin switch
    {
        CommandOrigin.OwnSafety when action is DeviceAction.Wait => null,
        CommandOrigin.Person when mode is EffectiveMode.Manual => null,
        CommandOrigin.Person => new($"the mode is {mode.Name()}; by hand a converter is commanded in mode manual"),
        CommandOrigin.OwnSafety => Refused($"a home may set its converter to WAIT for its safety, but not do {action}"),
        _ => Refused($"{action} was commanded without the GridMaster's token"),
    };

    static Problem Refused(string text) => new(text, ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn));
}

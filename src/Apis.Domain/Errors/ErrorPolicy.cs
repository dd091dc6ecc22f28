namespace Apis.Domain.Errors;

/// <summary>What is done about which errors, and in which order (specification 10.1).</summary>
public static class ErrorPolicy
{
    /// <summary>
    /// What is done about an error of this kind. An unknown extent counts as global, an unknown level as fatal.
    /// </summary>
    public static ValueList<ErrorAction> Actions(ErrorKind kind) => kind switch
    {
        { Level: ErrorLevel.Warn } => [ErrorAction.Log],
        { Extent: ErrorExtent.Local } => Local(kind),
        _ => Global(kind),
    };

    /// <summary>
    /// The errors in the order of handling: FATAL and unknown levels first, so that none waits behind a stop of a minute, then by
    /// category and level, then as they came.
    /// </summary>
    public static ValueList<ErrorReport> InOrder(IEnumerable<ErrorReport> errors) => errors
        .OrderBy(error => error.Kind.Level is ErrorLevel.Fatal or ErrorLevel.Unknown ? 0 : 1)
        .ThenBy(error => error.Kind.Category)
        .ThenBy(error => error.Kind.Level)
        .ToValueList();

    static ValueList<ErrorAction> Local(ErrorKind kind) => kind switch
    {
        { Level: not ErrorLevel.Error } =>
            [ErrorAction.StopDeals, ErrorAction.StopConverter, ErrorAction.ResignGridMaster, ErrorAction.ShutDownLocal],
        { Category: ErrorCategory.Hardware or ErrorCategory.User } => [ErrorAction.StopDeals, ErrorAction.StopConverter],
        { Category: ErrorCategory.Framework or ErrorCategory.Logic } =>
            [ErrorAction.StopDeals, ErrorAction.StopConverter, ErrorAction.ResignGridMaster, ErrorAction.ResetLocal],
        _ => [ErrorAction.Log],
    };

    static ValueList<ErrorAction> Global(ErrorKind kind) => kind switch
    {
        { Level: not ErrorLevel.Error } => [ErrorAction.Scram, ErrorAction.ShutDownAll],
        { Category: ErrorCategory.Hardware } => [ErrorAction.Scram, ErrorAction.SetGlobalModeStop],
        { Category: ErrorCategory.Framework or ErrorCategory.Logic } => [ErrorAction.Scram, ErrorAction.ResetAll],
        { Category: ErrorCategory.User } => [ErrorAction.Scram],
        _ => [ErrorAction.Log],
    };
}

namespace Apis.Domain.Errors;

/// <summary>What a reset clears at a home. It never touches deals, files or the home's own mode (C33).</summary>
public static class ResetPolicy
{
    /// <summary>The home's deal interlocks stay in a local reset while a deal involves the home.</summary>
    public static bool ClearsDealInterlocks(ResetExtent extent, bool isInDeals) => extent is ResetExtent.All || !isInDeals;

    /// <summary>
    /// Mine is released; another's is cleared in a local reset only when nobody answers as GridMaster, as its owner is then gone.
    /// </summary>
    public static bool ClearsGridMasterInterlock(ResetExtent extent, string? holder, string unitId, bool gridMasterAnswers) =>
        extent is ResetExtent.All || holder == unitId || !gridMasterAnswers;
}

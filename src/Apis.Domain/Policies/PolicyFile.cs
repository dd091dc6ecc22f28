using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;

namespace Apis.Domain.Policies;

/// <summary>policy.json: how it is read and written.</summary>
public static partial class PolicyFile
{
    public static Loaded<Policy> Read(ReadOnlySpan<byte> text, string file) => Format.Read(text, file);

    public static Loaded<Policy> Read(JsonValue tree, string file) => Format.Read(tree, file);

    internal static FileFormat<Policy> Format { get; } = new(Misspelt, Values, PolicyCheck.Check);

    /// <summary>U8, and for the capacities of lines C24.</summary>
    static ValueList<Alias> Misspelt =>
    [
        Alias.Of("oprationGridVoltageV", "operationGridVoltageV"),
        Alias.Of("operationGridVoltageRange", "operationGridVoltageVRange"),
        Alias.Of(
            "safety.sumOfDealingUnitGridCurrentAllownacePerUnitA", "safety.sumOfDealingUnitGridCurrentAllowancePerUnitA"),
        Alias.Of("safety.branchCurrentCapacityA", "safety.gridTopologyBasedEvaluation.branchCurrentCapacityA"),
        Alias.Of(
            "controller.dcdc.voltageReference.authorization.numberOfTraials",
            "controller.dcdc.voltageReference.authorization.numberOfTrials"),
        Alias.Of("gridMaster.VoltageReferenceSide", "gridMaster.voltageReferenceSide"),
        Alias.Of("gridMaster.VoltageReferenceTakeOverDvg", "gridMaster.voltageReferenceTakeOverDvg"),
        Alias.Of(
            "gridMaster.gridMasterEnsuring.interlockinconsistency", "gridMaster.gridMasterEnsuring.interlockInconsistency"),
        Alias.Of(
            "gridMaster.gridMasterWatching.absence.ensureWaitMsecc", "gridMaster.gridMasterWatching.absence.ensureWaitMsec"),
        Alias.Of("gridMaster.GridvoltageOptimization", "gridMaster.gridVoltageOptimization"),
        Alias.Of("gridMastererrorSustainingMsec", "gridMaster.errorSustainingMsec"),
    ];
}

using Apis.Cluster;
using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Modes;
using Apis.Domain.Nodes;
using Apis.Domain.Policies;
using Apis.Domain.Safety;
using Apis.Domain.Units;
using Apis.Node.Deals;
using Apis.Node.Errors;
using Apis.Node.Modes;
using Apis.Node.Nodes;

namespace Apis.Node.Controllers;

/// <summary>The home's check of its own converter after each reading (specification 12.2).</summary>
sealed class OwnSafety(NodeSurroundings node, LocalMode? localMode)
{
    readonly DealStore _store = new(node.Cluster.State);
    readonly ModeStore _modes = new(node.Cluster.State);
    SafetyMemory _memory = SafetyMemory.Empty;
    ValueList<Deal> _deals = [];
    GlobalMode? _globalMode;
    DateTimeOffset? _dynamicCheckOffUntil;

    public LocalMode? LocalMode { get; set; } = localMode;

    public void CommandBegins(DeviceAction action, DevicePlan plan, Policy policy) =>
        _dynamicCheckOffUntil = DynamicCheckPause.AtBegin(_dynamicCheckOffUntil, action, plan, node.Now, policy);

    public void CommandSucceeded(DeviceAction action) =>
        _dynamicCheckOffUntil = DynamicCheckPause.AtSuccess(_dynamicCheckOffUntil, action);

    /// <summary>What is wrong, each with the error that it raises.</summary>
    public async Task<IReadOnlyList<Problem>> Check(UnitReading reading, NodeFiles files)
    {
        await Refresh(reading.UnitId, files.Policy);
        var outcome = LocalSafety.Evaluate(
            new()
            {
                Now = node.Now,
                Reading = reading,
                Deals = _deals,
                Mode = OperationModes.Effective(_globalMode ?? files.Policy.OperationMode, LocalMode),
                DynamicCheckOffUntil = _dynamicCheckOffUntil,
                Policy = files.Policy,
                Hardware = files.Hardware,
            },
            _memory);
        _memory = outcome.Memory;
        return [.. outcome.Verdicts
            .Where(verdict => verdict.Raises is not null)
            .Select(verdict => new Problem(verdict.ToString(), verdict.Raises))];
    }

    /// <summary>Without the cluster the home is checked against what it last knew of its deals.</summary>
    async Task Refresh(string unitId, Policy policy)
    {
        try
        {
            _deals = await _store.ReadThoseOf(unitId);
            _globalMode = (await _modes.Read(policy.OperationMode)).Mode;
        }
        catch (ClusterUnavailableException unavailable)
        {
            new ErrorReporting(node).Report(
                new(unavailable.Message, ErrorKind.Local(ErrorCategory.Framework, ErrorLevel.Warn)));
        }
    }
}

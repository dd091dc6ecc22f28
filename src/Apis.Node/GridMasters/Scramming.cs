using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Policies;
using Apis.Domain.Units;
using Apis.Node.Deals;
using Apis.Node.Errors;

namespace Apis.Node.GridMasters;

/// <summary>
/// Stops all converters, the voltage reference last, and ends all deals (GridMaster and controller 2.6). Who isn't known to have
/// obeyed is named (H17).
/// </summary>
sealed class Scramming(GridMasterTools tools, Homes homes, DealStore store, ErrorReporting errors)
{
    public async Task Run(Policy policy, IReadOnlyCollection<ErrorReport> because)
    {
        await Stop(policy, excludesVoltageReference: true);
        await Task.Delay(policy.Controller.ScramVoltageReferenceDelay, tools.Node.Time);
        var stopped = await Stop(policy, excludesVoltageReference: false);

        foreach (var unitId in ScramConfirmation.Missing(policy.MemberUnitIds, stopped))
        {
            errors.Report(new(
                $"{unitId} is not known to be in WAIT after a SCRAM", ErrorKind.Global(ErrorCategory.Hardware, ErrorLevel.Warn)));
        }

        await EndDeals(StopWishes.ReasonText(because.Select(error => error.ToString())));
    }

    /// <summary>All homes at once; what those that answered then show.</summary>
    async Task<IReadOnlyList<UnitReading>> Stop(Policy policy, bool excludesVoltageReference)
    {
        var command = DeviceCommand.Scram(excludesVoltageReference);
        var patience = 6 * CommandDuration.RequestAtMost(policy.Controller);
        var answers = await Task.WhenAll(
            policy.MemberUnitIds.Select(unitId => homes.Command(new(unitId, command), patience)));
        return [.. answers.Where(answer => answer.Succeeded).Select(answer => answer.Value!)];
    }

    async Task EndDeals(string reason)
    {
        foreach (var deal in await store.ReadAll())
        {
            var scrammed = DealStateMachine.Scram(deal, tools.Node.Now, reason);
            if ((await store.Write(tools.Lease.Fence, scrammed) ?? await tools.Ending.Run(scrammed)) is { } problem)
                errors.Report(problem);
        }
    }
}

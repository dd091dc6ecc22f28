using Apis.Domain.Errors;
using Apis.Domain.HandOvers;

namespace Apis.Node.GridMasters.Steps;

/// <summary>Moves the constant voltage from one home to another (specification 7.5), and back where that fails (H2).</summary>
sealed class HandOverSteps(GridKnowledge grid)
{
    static readonly HandOverPhase[] Phases = Enum.GetValues<HandOverPhase>();

    /// <summary>Null when the new one holds the voltage, alone.</summary>
    public async Task<Problem?> Run(HandOver handOver)
    {
        foreach (var phase in Phases)
        {
            if (HandOverPreconditions.Missing(handOver, phase, OldMode(handOver), NewMode(handOver)) is { } missing)
                return missing;
            if (await Take(handOver, phase) is { } failed)
                return failed;
        }

        return null;
    }

    async Task<Problem?> Take(HandOver handOver, HandOverPhase phase)
    {
        for (var retries = 0; ; retries++)
        {
            if (await grid.Command(handOver.CommandOf(phase)) is not { } failed)
                return null;

            // What can't be read is unknown in the view, and the decision knows that.
            await grid.ReadHardware(handOver.OldUnitId, handOver.NewUnitId);
            switch (HandOverFailures.After(handOver, phase, retries, OldMode(handOver), NewMode(handOver)))
            {
                case HandOverRecovery.GoOn:
                    return null;
                case HandOverRecovery.GoBack goBack:
                    return await grid.Command(goBack.Commands) ?? failed;
                case HandOverRecovery.GiveUp { Problem: var problem }:
                    return problem;
            }
        }
    }

    Domain.Converters.ConverterMode? OldMode(HandOver handOver) => grid.View.ModeOf(handOver.OldUnitId);

    Domain.Converters.ConverterMode? NewMode(HandOver handOver) => grid.View.ModeOf(handOver.NewUnitId);
}

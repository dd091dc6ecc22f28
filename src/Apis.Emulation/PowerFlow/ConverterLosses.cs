using Apis.Domain.Converters;

namespace Apis.Emulation.PowerFlow;

/// <summary>What a converter itself consumes, always out of the battery (emulator 10.1).</summary>
static class ConverterLosses
{
    public static double LossW(ConverterMode mode, FlowConstants constants) => mode switch
    {
        ConverterMode.Wait => constants.ConverterStandbyLossW,
        ConverterMode.Charge => constants.ConverterChargeLossW,
        _ => constants.ConverterDischargeLossW,
    };
}

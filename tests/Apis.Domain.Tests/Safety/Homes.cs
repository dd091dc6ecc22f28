using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Modes;
using Apis.Domain.Safety;
using Apis.Domain.Tests.Deals;

namespace Apis.Domain.Tests.Safety;

/// <summary>Situations of E001 to begin with, and deals in each phase.</summary>
static class Homes
{
    public static LocalSituation Situation(
        ConverterMode mode = ConverterMode.Wait, double gridCurrentA = 0, params Deal[] deals) =>
        new()
        {
            Now = Samples.Noon,
            Reading = Samples.Unit("E001", mode, gridCurrentA),
            Deals = deals.ToValueList(),
            Mode = EffectiveMode.Autonomous,
            Policy = Samples.Policy,
            Hardware = Samples.Hardware,
        };

    /// <summary>A home that charges or discharges at 1 A in a deal that has started.</summary>
    public static LocalSituation Dealing(ConverterMode mode, double gridCurrentA) =>
        Situation(mode, gridCurrentA, Started(charges: gridCurrentA > 0));

    public static Deal NotActive(bool charges = true) => Deal(charges);

    /// <summary>Only the side that holds or will hold the voltage must be active.</summary>
    public static Deal Activated(bool charges = true) => Deal(charges).Active();

    public static Deal Started(bool charges = true) => Deal(charges).Started();

    public static LocalSituation Reads(this LocalSituation situation, Func<ConverterReading, ConverterReading> change) =>
        situation with { Reading = situation.Reading with { Converter = change(situation.Reading.Converter) } };

    public static LocalSituation Measures(this LocalSituation situation, Func<Meter, Meter> change) =>
        situation.Reads(converter => converter with { Meter = change(converter.Meter) });

    /// <summary>What is raised by evaluating this as often.</summary>
    public static string[] Raised(this LocalSituation situation, int times = 1)
    {
        var memory = SafetyMemory.Empty;
        string[] raised = [];
        for (var time = 0; time < times; time++)
        {
            var outcome = LocalSafety.Evaluate(situation, memory);
            memory = outcome.Memory;
            raised = Raised(outcome);
        }

        return raised;
    }

    public static string[] Raised(SafetyOutcome outcome) => outcome.Verdicts
        .Where(verdict => verdict.Raises is not null)
        .Select(verdict => $"{verdict.Raises} {verdict.Quantity}")
        .ToArray();

    static Deal Deal(bool charges) => charges ? Samples.Deal(from: "E002", to: "E001") : Samples.Deal(from: "E001", to: "E002");
}

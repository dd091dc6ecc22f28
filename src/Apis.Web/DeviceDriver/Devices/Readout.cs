using Apis.Domain;
using Apis.Domain.Errors;
using Apis.Emulation.Panels;

namespace Apis.Web.DeviceDriver.Devices;

/// <summary>What the converter tells with its state, where that can be understood.</summary>
sealed record Readout(ConverterPanel Converter, StateWord State)
{
    public static Outcome<Readout> Of(Outcome<UnitPanel> answer)
    {
        if (!answer.Succeeded)
            return answer.Problem;

        var converter = answer.Value.Converter;
        return StateWord.Of(converter) is { } state
            ? new Readout(converter, state)
            : new Problem($"bad value: alarmState: {converter.AlarmState}");
    }
}

using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Time;
using Apis.Emulation.Messages;
using Apis.Emulation.Panels;
using Apis.Node.Drivers;

namespace Apis.Simulation.Hardware;

/// <summary>
/// A unit of the emulated hardware in the same process. It is no kinder than the drivers over a wire: what is silent times out,
/// what is refused is a problem.
/// </summary>
/// <param name="plant">The emulated hardware.</param>
/// <param name="unitId">Whose converter and battery.</param>
/// <param name="zone">In which the emulated clock is shown.</param>
/// <param name="patience">How long the hardware may take to answer; by default as long as the emulator's HTTP face waits.</param>
public sealed class PlantDriver(IActorRef plant, string unitId, TimeZoneInfo zone, TimeSpan? patience = null) : IDriver
{
    static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(10);

    readonly TimeSpan _patience = patience ?? DefaultPatience;

    /// <summary>There is no version that could differ.</summary>
    public Task<Problem?> Check(CancellationToken cancellation) => Task.FromResult<Problem?>(null);

    /// <summary>The battery first, as the device driver does: when that is silent the converter isn't asked.</summary>
    public async Task<Outcome<DriverReading>> ReadUnit(CancellationToken cancellation)
    {
        var battery = await Ask(new ReadBattery(unitId), cancellation);
        if (!battery.Succeeded)
            return battery.Problem;

        var converter = await Ask(new ReadUnit(unitId), cancellation);
        return converter.Succeeded ? Reading(converter.Value, battery.Value) : converter.Problem;
    }

    public Task<Outcome<ConverterReply>> ReadStatus(CancellationToken cancellation) =>
        Ask(new ReadUnit(unitId), PanelReplies.StatusAndMeter, cancellation);

    public async Task<Outcome<ConverterReply>> Set(DeviceStep step, CancellationToken cancellation) =>
        SettingCheck.Refusal(step) is { } refusal ? refusal : await Send(step, cancellation);

    Task<Outcome<ConverterReply>> Send(DeviceStep step, CancellationToken cancellation) => step switch
    {
        DeviceStep.SetMode set => Ask(
            new SetMode(unitId, set.Mode, set.GridVoltageV, set.GridCurrentA, set.DroopRatio), PanelReplies.All, cancellation),
        DeviceStep.SetVoltage set => Ask(
            new SetVoltage(unitId, set.GridVoltageV, set.DroopRatio), PanelReplies.MeterAndVoltage, cancellation),
        DeviceStep.SetCurrent set => Ask(
            new SetCurrent(unitId, set.GridCurrentA), PanelReplies.MeterAndCurrent, cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "not a setting"),
    };

    /// <summary>The emulated clock is the clock of energy sharing; without it there is no reading.</summary>
    Outcome<DriverReading> Reading(UnitPanel converter, UnitPanel battery) =>
        DateTimeText.Parse(converter.Time, zone) is { } time
            ? new DriverReading(time, PanelReplies.All(converter), PanelReplies.Battery(battery))
            : FailedAttempt.Because($"{unitId}: the emulated clock shows \"{converter.Time}\", which is no date and time");

    async Task<Outcome<ConverterReply>> Ask(
        IForUnit message, Func<UnitPanel, ConverterReply> read, CancellationToken cancellation)
    {
        var unit = await Ask(message, cancellation);
        return unit.Succeeded ? read(unit.Value) : unit.Problem;
    }

    async Task<Outcome<UnitPanel>> Ask(IForUnit message, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return await plant.Ask<object>(message, _patience, cancellation) switch
            {
                UnitPanel unit => unit,
                Refusal refusal => FailedAttempt.Because($"{unitId}: {refusal.Reason}"),
                var answer => throw new InvalidOperationException($"The plant answered {answer.GetType()}."),
            };
        }
        catch (AskTimeoutException)
        {
            return FailedAttempt.Because($"{unitId}: the hardware doesn't answer");
        }
    }
}

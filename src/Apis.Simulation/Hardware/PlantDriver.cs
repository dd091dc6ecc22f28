using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Time;
using Apis.Domain.Units;
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
        var battery = await Ask(new ReadBattery(unitId), PanelReplies.Battery, cancellation);
        return battery.Succeeded
            ? await Ask(new ReadUnit(unitId), unit => Reading(unit, battery.Value), cancellation)
            : battery.Problem;
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

    DriverReading Reading(UnitPanel unit, BatteryReading battery) =>
        new(DateTimeText.Parse(unit.Time, zone), PanelReplies.All(unit), battery);

    async Task<Outcome<T>> Ask<T>(IForUnit message, Func<UnitPanel, T> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return await plant.Ask<object>(message, _patience, cancellation) switch
            {
                UnitPanel unit => read(unit),
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

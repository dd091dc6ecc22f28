using Apis.Domain;
using Apis.Domain.Errors;
using Apis.Emulation.Messages;
using Apis.Emulation.Panels;
using Apis.Web.DeviceDriver.Requests;
using Apis.Web.DeviceDriver.Scales;
using Apis.Web.Emulator;
using Microsoft.AspNetCore.Http;

namespace Apis.Web.DeviceDriver.Devices;

/// <summary>
/// The converter and the battery that the driver speaks for. There is no serial line and no library for one (V11); their silence
/// is told as the driver tells that of the line (device driver 2.6, 2.10).
/// </summary>
sealed class Device(PlantClient plant, string unitId, TimeSpan patience) : IDisposable
{
    static readonly Problem SilentConverter = new("read timeout");
    static readonly Problem SilentBattery = new("comm error");

    readonly SemaphoreSlim _turn = new(1, 1);

    public Task<Outcome<UnitPanel>> ReadConverter(HttpContext context) =>
        Ask(new ReadUnit(unitId), SilentConverter, context);

    /// <summary>Charge and permission come with one answer (V8).</summary>
    public Task<Outcome<UnitPanel>> ReadBattery(HttpContext context) =>
        Ask(new ReadBattery(unitId), SilentBattery, context);

    /// <summary>One change after the other, as one may first have to read what the other sets (V7).</summary>
    public async Task<Outcome<UnitPanel>> Set(Setting setting, HttpContext context)
    {
        if (!await _turn.WaitAsync(patience, context.RequestAborted))
            return SilentConverter;

        try
        {
            return await (setting.Kind switch
            {
                SettingKind.Voltage => Tell(new SetVoltage(unitId, setting.GridVoltageV!.Value, setting.DroopRatio), context),
                SettingKind.Current => Tell(new SetCurrent(unitId, setting.GridCurrentA!.Value), context),
                _ => SetMode(setting, context),
            });
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>
    /// Mode and set points take effect together (V1). What is missing stays as the converter has it; nothing is remembered from
    /// call to call, which could be out of date (V2).
    /// </summary>
    async Task<Outcome<UnitPanel>> SetMode(Setting setting, HttpContext context)
    {
        if (setting is { Mode: { } mode, GridVoltageV: { } voltageV, GridCurrentA: { } currentA })
            return await Tell(new SetMode(unitId, mode, voltageV, currentA, setting.DroopRatio), context);

        var present = await ReadConverter(context);
        return present.Succeeded
            ? await SetMode(Completed(setting, present.Value.Converter), context)
            : present;
    }

    static Setting Completed(Setting setting, ConverterPanel present) => setting with
    {
        Mode = setting.Mode ?? present.Mode,
        GridVoltageV = setting.GridVoltageV ?? ConverterScale.GridVoltageV.Setting(present.TargetGridVoltageV.Value),
        GridCurrentA = setting.GridCurrentA ?? ConverterScale.GridCurrentA.Setting(present.Limits.GridCurrentA.Value),
    };

    Task<Outcome<UnitPanel>> Tell(IForUnit command, HttpContext context) => Ask(command, SilentConverter, context);

    async Task<Outcome<UnitPanel>> Ask(IForUnit message, Problem silence, HttpContext context)
    {
        try
        {
            return await plant.Ask(message, context) switch
            {
                UnitPanel panel => panel,
                Refusal refusal => new Problem(refusal.Reason),
                var answer => throw new InvalidOperationException($"The plant answered {answer.GetType()}."),
            };
        }
        catch (AskTimeoutException)
        {
            return silence;
        }
    }
}

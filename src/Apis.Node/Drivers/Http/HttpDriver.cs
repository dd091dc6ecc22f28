using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;

namespace Apis.Node.Drivers.Http;

/// <summary>A driver behind HTTP. All three kinds read and set the converter the same way, at routes of their own.</summary>
public abstract class HttpDriver : IDriver
{
    readonly JsonService _converter;
    readonly ConverterRoutes _routes;

    private protected HttpDriver(JsonService converter, ConverterRoutes routes) => (_converter, _routes) = (converter, routes);

    public virtual Task<Problem?> Check(CancellationToken cancellation) => Task.FromResult<Problem?>(null);

    public abstract Task<Outcome<DriverReading>> ReadUnit(CancellationToken cancellation);

    public Task<Outcome<ConverterReply>> ReadStatus(CancellationToken cancellation) =>
        Get(_routes.Status, ConverterReplies.StatusAndMeter, cancellation);

    public async Task<Outcome<ConverterReply>> Set(DeviceStep step, CancellationToken cancellation) =>
        SettingCheck.Refusal(step) is { } refusal ? refusal : await Send(step, cancellation);

    /// <summary>From the server that has the converter.</summary>
    private protected Task<Outcome<T>> Get<T>(string route, Func<ReplyGroup, T> read, CancellationToken cancellation) =>
        _converter.Get(route, read, cancellation);

    Task<Outcome<ConverterReply>> Send(DeviceStep step, CancellationToken cancellation) => step switch
    {
        DeviceStep.SetMode set =>
            Get($"{_routes.SetMode}?{StepQuery.Of(set)}", ConverterReplies.All, cancellation),
        DeviceStep.SetVoltage set =>
            Get($"{_routes.SetVoltage}?{StepQuery.Of(set)}", ConverterReplies.MeterAndVoltage, cancellation),
        DeviceStep.SetCurrent set =>
            Get($"{_routes.SetCurrent}?{StepQuery.Of(set)}", ConverterReplies.MeterAndCurrent, cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "not a setting"),
    };
}

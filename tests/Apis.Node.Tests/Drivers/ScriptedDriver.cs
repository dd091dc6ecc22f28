using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Node.Drivers;

namespace Apis.Node.Tests.Drivers;

/// <summary>Does with each attempt what it was told, the last thing again and again.</summary>
sealed class ScriptedDriver(params Func<CancellationToken, Task<Problem?>>[] script) : IDriver
{
    public int Calls { get; private set; }

    public Task<Problem?> Check(CancellationToken cancellation) => Next(cancellation);

    public async Task<Outcome<DriverReading>> ReadUnit(CancellationToken cancellation) =>
        await Next(cancellation) is { } problem ? problem : new DriverReading(null, new(), default);

    public async Task<Outcome<ConverterReply>> ReadStatus(CancellationToken cancellation) =>
        await Next(cancellation) is { } problem ? problem : new ConverterReply();

    public Task<Outcome<ConverterReply>> Set(DeviceStep step, CancellationToken cancellation) => ReadStatus(cancellation);

    Task<Problem?> Next(CancellationToken cancellation) => script[Math.Min(Calls++, script.Length - 1)](cancellation);
}

using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Policies;
using Apis.Node.Drivers;
using Apis.Node.Drivers.Http;

namespace Apis.Simulation.Tests.Drivers;

/// <summary>Whatever a server sends: a problem, never an exception, never a value that is half believed.</summary>
public class MisbehaviourTests
{
    static readonly DeviceStep[] Settings =
    [
        new DeviceStep.SetMode(ConverterMode.Discharge, 350, 1), new DeviceStep.SetVoltage(350), new DeviceStep.SetCurrent(1),
    ];

    static readonly ControllerPolicy Policy = new()
    {
        CheckpointAttempts = 3,
        CheckpointRetryWait = TimeSpan.FromMilliseconds(100),
        RampUpTimeout = TimeSpan.FromSeconds(180),
        AuthorisationTrials = 3,
        RequestAttempts = 1,
    };

    public static TheoryData<DriverKind> Kinds() => [DriverKind.Emulator, DriverKind.V2, DriverKind.V1];

    public static TheoryData<DriverKind, string> Misbehaviours()
    {
        var cases = new TheoryData<DriverKind, string>();
        foreach (var kind in new[] { DriverKind.Emulator, DriverKind.V2, DriverKind.V1 })
        {
            foreach (var name in Misbehaviour.All.Keys)
                cases.Add(kind, name);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_good_reply_is_believed(DriverKind kind)
    {
        await using var server = new FakeServer(route => Misbehaviour.Reply(GoodReplies.For(route)));

        Assert.All(await Problems(kind, server, TimeSpan.FromMinutes(1)), Assert.Null);
    }

    [Theory]
    [MemberData(nameof(Misbehaviours))]
    public async Task A_bad_reply_is_a_problem_of_the_hardware(DriverKind kind, string misbehaviour)
    {
        await using var server = new FakeServer(route => Misbehaviour.All[misbehaviour](GoodReplies.For(route)));
        var patience = misbehaviour is "silent" or "stops in the middle"
            ? TimeSpan.FromMilliseconds(50)
            : TimeSpan.FromMinutes(1);

        Assert.All(
            await Problems(kind, server, patience),
            problem => Assert.Equal("HARDWARE:LOCAL:ERROR", problem?.Raises.ToString()));
    }

    [Theory]
    [InlineData("/remote/get")]
    [InlineData("/1/log/data")]
    public async Task An_old_driver_needs_both_of_its_servers(string broken)
    {
        await using var server = new FakeServer(route =>
            Misbehaviour.Reply(GoodReplies.For(route), route == broken ? "500 Internal Server Error" : "200 OK"));
        using var drivers = new HttpDrivers(DriverBench.Tokyo);

        var outcome = await Driver(drivers, DriverKind.V1, server).ReadUnit(CancellationToken.None);

        Assert.EndsWith($"{broken} was answered with status 500", outcome.Problem!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Who_sends_us_elsewhere_is_not_followed(DriverKind kind)
    {
        await using var server = new FakeServer(route => route is "/elsewhere"
            ? Misbehaviour.Reply(GoodReplies.For(route))
            : Misbehaviour.Reply("{}", "302 Found\r\nLocation: /elsewhere"));
        using var drivers = new HttpDrivers(DriverBench.Tokyo);

        var outcome = await Driver(drivers, kind, server).ReadStatus(CancellationToken.None);

        Assert.EndsWith("was answered with status 302", outcome.Problem!.Text, StringComparison.Ordinal);
    }

    /// <summary>It stopped, but its code is still the old one (C43).</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_stale_code_is_an_unknown_mode_and_never_taken_for_running(DriverKind kind)
    {
        await using var server = new FakeServer(route =>
            Misbehaviour.Reply(Misbehaviour.With(GoodReplies.For(route), "operationMode", "\"Waiting\"")));
        using var drivers = new HttpDrivers(DriverBench.Tokyo);
        var driver = Driver(drivers, kind, server);

        var unit = await driver.ReadUnit(CancellationToken.None);
        var status = await driver.ReadStatus(CancellationToken.None);

        Assert.Null(unit.Value!.Converter.ToReading().Mode);
        Assert.Null(status.Value!.ToReading().Mode);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_server_that_is_gone_is_a_problem(DriverKind kind)
    {
        var server = new FakeServer(_ => new([]));
        await server.DisposeAsync();

        Assert.All(
            await Problems(kind, server, TimeSpan.FromMinutes(1)),
            problem => Assert.Equal("HARDWARE:LOCAL:ERROR", problem?.Raises.ToString()));
    }

    static async Task<List<Problem?>> Problems(DriverKind kind, FakeServer server, TimeSpan patience)
    {
        using var drivers = new HttpDrivers(DriverBench.Tokyo);
        var policy = Policy with { RequestTimeout = patience };
        var driver = Driver(drivers, kind, server);
        var attempts = new RepeatedAttempts(TimeProvider.System, policy, _ => { }, CancellationToken.None);
        var problems = new List<Problem?>
        {
            (await attempts.Of(driver.ReadUnit)).Problem,
            (await attempts.Of(driver.ReadStatus)).Problem,
        };
        foreach (var step in Settings)
            problems.Add((await attempts.Of(end => driver.Set(step, end))).Problem);
        return problems;
    }

    static HttpDriver Driver(HttpDrivers drivers, DriverKind kind, FakeServer server) =>
        drivers.Create(Configs.Of(kind, new("127.0.0.1", server.Port))).Value!;
}

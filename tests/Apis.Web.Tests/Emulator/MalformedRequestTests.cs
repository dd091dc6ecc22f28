using System.Text;

namespace Apis.Web.Tests.Emulator;

public class MalformedRequestTests
{
    const int Requests = 10_000;
    const int Seed = 4390;
    const int AtOnce = 8;

    [Fact]
    public async Task Ten_thousand_malformed_requests_while_time_goes_on_are_refused_and_change_nothing()
    {
        await using var server = await EmulatorServer.Start(passPeriod: UndisturbedPlant.PassPeriod);
        await using var other = await EmulatorServer.Start();

        var replies = 0;
        await UndisturbedPlant.IsLike(server.Tell, other.Tell, async () => replies = await Send(server));

        Assert.False(File.Exists(server.SavePath));
        Assert.InRange(replies, Requests * 8 / 10, Requests);
    }

    /// <summary>How many were answered at all.</summary>
    static async Task<int> Send(EmulatorServer server)
    {
        var made = new MalformedRequests(Seed);
        var requests = Enumerable.Range(0, Requests).Select(_ => made.Next()).ToList();

        var replies = 0;
        await Parallel.ForEachAsync(requests, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (request, _) =>
        {
            var status = await RawRequest.Send(server.Port, request);
            Assert.True(status is null or < 500, $"{status} for {Encoding.Latin1.GetString(request)}");
            Interlocked.Add(ref replies, status is null ? 0 : 1);
        });

        return replies;
    }
}

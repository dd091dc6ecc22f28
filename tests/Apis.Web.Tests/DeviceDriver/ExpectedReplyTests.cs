using Apis.Web.Tests.Emulator;

namespace Apis.Web.Tests.DeviceDriver;

public class ExpectedReplyTests
{
    const string Folder = "DeviceDriver";

    public static TheoryData<string> Files => [.. Exchange.Files(Folder)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_route_replies_in_the_references_bytes(string file)
    {
        await using var server = await DriverServer.Start();
        var (before, exchanges) = Exchange.Read(file, Folder);
        foreach (var request in before)
            await server.Send(request.Split(' ')[0], request.Split(' ')[1]);

        foreach (var expected in exchanges)
        {
            var (status, contentType, body) = await server.Send(expected.Method, expected.Path);

            Assert.Equal(
                (expected.Path, expected.Status, expected.ContentType, expected.Body),
                (expected.Path, (int)status, contentType, body));
        }
    }

    [Fact]
    public void There_are_expected_replies_for_every_route() => Assert.Equal(17, Exchange.Files(Folder).Count());
}

namespace Apis.Web.Tests.Emulator;

public class ExpectedReplyTests
{
    public static TheoryData<string> Files => [.. Exchange.Files()];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_route_replies_in_the_references_bytes(string file)
    {
        await using var server = await EmulatorServer.Start();
        var (before, exchanges) = Exchange.Read(file);
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
    public void There_are_expected_replies_for_every_route_that_is_not_a_stream() => Assert.Equal(18, Exchange.Files().Count());
}

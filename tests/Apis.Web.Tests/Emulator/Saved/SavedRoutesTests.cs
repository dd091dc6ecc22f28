using System.Net;

namespace Apis.Web.Tests.Emulator.Saved;

public class SavedRoutesTests
{
    [Fact]
    public async Task What_was_saved_comes_back_and_what_came_later_is_gone()
    {
        await using var server = await EmulatorServer.Start();
        await server.Get("/set/emu/E001?rsoc=70");
        var saved = await server.Get("/save");
        await server.Get("/add/unit");
        await server.Get("/set/emu/E001?rsoc=20");

        var fetched = await server.Send("GET", "/get/last");

        Assert.Equal((HttpStatusCode.OK, "application/json", saved), fetched);
        Assert.Equal(saved, await server.Get("/get/log"));
        Assert.Equal(saved, await File.ReadAllTextAsync(server.SavePath));
    }

    [Fact]
    public async Task A_gateway_home_comes_back_with_all_of_its_units()
    {
        await using var server = await EmulatorServer.Start(
            homes: 1, neighbourhood: new() { HomeOf = _ => new() { Buses = ["west", "east"] } });
        var saved = await server.Get("/save");

        Assert.Contains("\"E001-2\": {", saved);
        Assert.Equal(saved, await server.Get("/get/last"));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_made()
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var path = Path.Combine(folder, "jsontmp", "lastSave.json");
        await using var server = await EmulatorServer.Start(change: options => options with { SavePath = path });

        var saved = await server.Get("/save");

        Assert.Equal(saved, await File.ReadAllTextAsync(path));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_a_crash_left_of_a_file_in_the_making_is_not_fetched_and_not_in_the_way()
    {
        await using var server = await EmulatorServer.Start();
        var saved = await server.Get("/save");
        await File.WriteAllTextAsync(server.SavePath + ".new", """{"E001": {"emu": {"rso""");

        Assert.Equal(saved, await server.Get("/get/last"));
        await server.Get("/add/unit");
        var savedAgain = await server.Get("/save");

        Assert.Equal(savedAgain, await server.Get("/get/last"));
        Assert.NotEqual(saved, savedAgain);
        Assert.False(File.Exists(server.SavePath + ".new"));
    }

    [Fact]
    public async Task Without_a_file_nothing_is_fetched()
    {
        await using var server = await EmulatorServer.Start();
        var before = await server.Get("/get/log");

        var (status, _, body) = await server.Send("GET", "/get/last");

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.StartsWith("""{"error": "lastSave.json can't be used: """, body, StringComparison.Ordinal);
        Assert.Equal(before, await server.Get("/get/log"));
    }

    [Theory]
    [InlineData("""{"E001": """, "$.E001")]
    [InlineData("[]", "the file must hold an object")]
    [InlineData("""{"E001": {"emu": {"rsoc": 101}, "dcdc": {"status": {"status": "0x0099"}}, "oesunit": {"id": "E002"}}}""",
        "$.E001.emu.rsoc is 101", "$.E001.dcdc.status.status is", "$.E001.oesunit.id is")]
    [InlineData("""{"E1": 5}""", "$.E1 is called")]
    public async Task A_broken_file_is_refused_with_all_reasons_and_nothing_changes(string content, params string[] reasons)
    {
        await using var server = await EmulatorServer.Start();
        var before = await server.Get("/get/log");
        await File.WriteAllTextAsync(server.SavePath, content);

        var (status, _, body) = await server.Send("GET", "/get/last");

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.All(reasons, reason => Assert.Contains(reason, body, StringComparison.Ordinal));
        Assert.Equal(before, await server.Get("/get/log"));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused()
    {
        await using var server = await EmulatorServer.Start();
        await File.WriteAllBytesAsync(server.SavePath, new byte[2 * 1024 * 1024]);

        var (status, _, body) = await server.Send("GET", "/get/last");

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("1048576 bytes at most", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_without_a_home_are_refused_and_nothing_changes()
    {
        await using var server = await EmulatorServer.Start(
            neighbourhood: new() { HomeOf = id => id == "E000" ? null : new() });
        var before = await server.Get("/get/log");
        await File.WriteAllTextAsync(
            server.SavePath,
            """{"E000": {"emu": {"rsoc": 15.95}, "dcdc": {"status": {"status": "0x0000"}}, "oesunit": {"id": "E000"}}}""");

        var reply = await server.Send("GET", "/get/last");

        Assert.Equal(
            (HttpStatusCode.Conflict, "application/json", """{"error": "there are no data for a unit E000"}"""), reply);
        Assert.Equal(before, await server.Get("/get/log"));
    }

    [Fact]
    public async Task What_could_not_be_read_again_is_not_saved()
    {
        await using var server = await EmulatorServer.Start(homes: 900);

        var (status, _, body) = await server.Send("GET", "/save");

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("may have 1048576 at most", body, StringComparison.Ordinal);
        Assert.False(File.Exists(server.SavePath));
    }

    [Fact]
    public async Task Where_nothing_can_be_written_the_reason_is_told()
    {
        await using var server = await EmulatorServer.Start(
            change: options => options with { SavePath = Path.Combine(options.SavePath, "nowhere", "lastSave.json") });
        await File.WriteAllTextAsync(server.SavePath, "a file where the folder would have to be");

        var (status, _, body) = await server.Send("GET", "/save");

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.StartsWith("""{"error": "lastSave.json can't be used: """, body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_may_save_at_once()
    {
        await using var server = await EmulatorServer.Start();

        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => server.Send("GET", "/save")));

        Assert.All(replies, reply => Assert.Equal(HttpStatusCode.OK, reply.Status));
        Assert.Equal(replies[0].Body, await File.ReadAllTextAsync(server.SavePath));
    }
}

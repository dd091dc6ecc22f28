using Apis.Domain.Files.Json;
using Apis.Domain.Hardware;
using Apis.Domain.Nodes;
using Apis.Domain.Policies;

namespace Apis.Domain.Tests.Files;

public sealed class DocumentedKeysTests
{
    static readonly string Page = Repo.Text("docs/configuration.md");

    [Fact]
    public void Every_key_of_every_file_is_explained()
    {
        var home = NodeFolder.Load("config/E001", Repo.Read).Value!;
        JsonObject[] files =
        [
            NodeConfigFile.Print(home.Node), HardwareConfigFile.Print(home.Hardware), PolicyFile.Print(home.Policy),
        ];

        Assert.All(files.SelectMany(Names), name => Assert.Matches($@"[`.]{name}[`.]", Page));
    }

    static IEnumerable<string> Names(JsonObject owner) => owner.Members.SelectMany(member =>
        member.Value is JsonObject inner ? Names(inner).Prepend(member.Name) : [member.Name]);
}

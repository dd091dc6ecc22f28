using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;
using Apis.Domain.Secrets;

namespace Apis.Domain.Nodes;

/// <summary>config.json: how it is read and written.</summary>
public static partial class NodeConfigFile
{
    /// <summary>The key decrypts members that end in `.encrypted`, unless the reference wrote them.</summary>
    public static Loaded<NodeConfig> Read(ReadOnlySpan<byte> text, string file, SecretKey? key = null)
    {
        var findings = new FindingList(file);
        return findings.Conclude(Draft(JsonText.Parse(text, findings), key, findings)?.Value);
    }

    public static Loaded<NodeConfig> Read(JsonValue tree, string file, SecretKey? key = null)
    {
        var findings = new FindingList(file);
        return findings.Conclude(Draft(tree, key, findings)?.Value);
    }

    internal static Draft<NodeConfig>? Draft(JsonValue? tree, SecretKey? key, FindingList findings) =>
        tree is null ? null : Format.Draft(SecretMembers.Decrypt(tree, new(key, CipherFor(tree)), findings), findings);

    /// <summary>What decrypts the reference's secrets of this node; null when it doesn't say whose cluster it is in.</summary>
    internal static ReferenceCipher? CipherFor(JsonValue? config) =>
        Text(config, "communityId") is { } communityId && Text(config, "clusterId") is { } clusterId
            ? new(communityId, clusterId)
            : null;

    internal static FileFormat<NodeConfig> Format { get; } = new(Misspelt, Values, _ => { });

    /// <summary>U8, and for security U3.</summary>
    static ValueList<Alias> Misspelt =>
    [
        Alias.Of("security.enable", "security.enabled"),
        Alias.Of("hwConfig file", "hwConfigFile"),
        Alias.Of("Scenario file", "scenarioFile"),
        Alias.Of("connection.emu_Driver", "connection.emu_driver"),
    ];

    static string? Text(JsonValue? config, string name) => ((config as JsonObject)?.Find(name)?.Value as JsonString)?.Text;
}

using Apis.Domain.Files;
using Apis.Domain.Files.Json;

namespace Apis.Domain.Secrets;

/// <summary>
/// Decrypts a file's secrets: a member whose name ends in `.encrypted` counts without the ending, with every text in it
/// decrypted. Names that end in `.encrypted_` are left alone; in the reference's samples they are switched off.
/// </summary>
public sealed class SecretMembers(SecretReader secrets, FindingList findings)
{
    public const string Ending = ".encrypted";

    public static JsonValue Decrypt(JsonValue file, SecretReader secrets, FindingList findings) =>
        new SecretMembers(secrets, findings).In(file, JsonPath.Root);

    JsonValue In(JsonValue value, JsonPath path) => value switch
    {
        JsonObject members => new JsonObject(members.Members.Select(member => In(member, members, path)).ToValueList())
        {
            Position = members.Position,
        },
        JsonArray array => new JsonArray(array.Elements.Select((element, at) => In(element, path.Element(at))).ToValueList())
        {
            Position = array.Position,
        },
        _ => value,
    };

    JsonMember In(JsonMember member, JsonObject owner, JsonPath path)
    {
        var place = path.Member(member.Name);
        if (!member.Name.EndsWith(Ending, StringComparison.Ordinal))
            return member with { Value = In(member.Value, place) };

        var name = member.Name[..^Ending.Length];
        if (owner.Find(name) is not null)
            findings.Error(place, member.Value, $"{path.Member(name)} is there too; expected only one of them.");
        return new(name, Open(member.Value, place));
    }

    JsonValue Open(JsonValue value, JsonPath path) => value switch
    {
        JsonString text => Open(text, path),
        JsonObject members => new JsonObject(
            members.Members.Select(member => member with { Value = Open(member.Value, path.Member(member.Name)) }).ToValueList())
        {
            Position = members.Position,
        },
        JsonArray array => new JsonArray(array.Elements.Select((element, at) => Open(element, path.Element(at))).ToValueList())
        {
            Position = array.Position,
        },
        _ => value,
    };

    JsonString Open(JsonString secret, JsonPath path)
    {
        var (text, problem) = secrets.Read(secret.Text);
        if (text is null)
            findings.Error(path, secret, problem!);
        return new(text ?? "") { Position = secret.Position };
    }
}

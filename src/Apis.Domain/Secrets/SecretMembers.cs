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
        JsonObject members => In(members, path),
        JsonArray array => array with
        {
            Elements = array.Elements.Select((element, at) => In(element, path.Element(at))).ToValueList(),
        },
        _ => value,
    };

    JsonObject In(JsonObject owner, JsonPath path)
    {
        var names = owner.Members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        var members = new List<JsonMember>();
        foreach (var member in owner.Members)
        {
            var place = path.Member(member.Name);
            if (!member.Name.EndsWith(Ending, StringComparison.Ordinal))
                members.Add(member with { Value = In(member.Value, place) });
            else if (names.Add(NameOf(member)))
                members.Add(Opened(member, path));
            else
                findings.Error(place, member.Value, $"{path.Member(NameOf(member))} is there too; expected only one of them");
        }

        return owner with { Members = members.ToValueList() };
    }

    JsonMember Opened(JsonMember member, JsonPath owner)
    {
        var name = NameOf(member);
        return new(name, Open(member.Value, owner.Member(member.Name), owner.Member(name)));
    }

    static string NameOf(JsonMember secret) => secret.Name[..^Ending.Length];

    /// <summary>The value decrypted; a text that can't be read makes what it stands for unusable.</summary>
    JsonValue Open(JsonValue value, JsonPath path, JsonPath meant) => value switch
    {
        JsonString text => Open(text, path, meant),
        JsonObject owner => owner with
        {
            Members = owner.Members
                .Select(member => member with { Value = Open(member.Value, path.Member(member.Name), meant.Member(member.Name)) })
                .ToValueList(),
        },
        JsonArray array => array with
        {
            Elements = array.Elements.Select((element, at) => Open(element, path.Element(at), meant.Element(at))).ToValueList(),
        },
        _ => value,
    };

    JsonString Open(JsonString secret, JsonPath path, JsonPath meant)
    {
        var (text, problem) = secrets.Read(secret.Text);
        if (text is null)
        {
            findings.Error(path, secret, problem!);
            findings.Spoil(meant);
        }

        return new(text ?? "") { Position = secret.Position, IsSecret = true };
    }
}

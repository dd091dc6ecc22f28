using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Secrets;

namespace Apis.Domain.Tests.Secrets;

public sealed class SecretMembersTests
{
    static readonly SecretKey Key = SecretKey.Of(new byte[SecretKey.SizeBytes]);

    readonly FindingList _findings = new("config.json");

    [Fact]
    public void A_secret_member_counts_without_its_ending() => Assert.Equal(
        """{"controlCenter":{"account":"anna","port":1}}""",
        Decrypted($$"""{"controlCenter": {"account.encrypted": "{{Secret("anna")}}", "port": 1} }"""));

    [Fact]
    public void Every_text_below_a_secret_member_is_a_secret() => Assert.Equal(
        """{"login":{"names":["anna","bert"],"enabled":true,"deep":{"password":"p"}}}""",
        Decrypted($$"""
            {"login.encrypted": {
                "names": ["{{Secret("anna")}}", "{{Secret("bert")}}"], "enabled": true, "deep": {"password": "{{Secret("p")}}"}
            } }
            """));

    [Fact]
    public void Other_members_and_those_that_are_switched_off_stay_as_they_are()
    {
        const string file = """{"a":"text","b.encrypted_":{"c":"no secret"},"list":[{"d":1}]}""";

        Assert.Equal(file, Decrypted(file));
    }

    [Fact]
    public void All_that_cannot_be_read_is_named()
    {
        Decrypted("""{"a.encrypted": "plain", "list": [{"b.encrypted": ["plain too"]}]}""");

        Assert.Equal(["$['a.encrypted']", "$.list[0]['b.encrypted'][0]"], ErrorPaths());
    }

    [Fact]
    public void A_secret_beside_its_plain_form_is_an_error()
    {
        Decrypted($$"""{"a": "plain", "a.encrypted": "{{Secret("other")}}"}""");

        Assert.Equal(["$['a.encrypted']"], ErrorPaths());
    }

    IEnumerable<string> ErrorPaths() =>
        _findings.Conclude("").Findings.Select(finding => finding.Path.ToString());

    string Decrypted(string text) =>
        SecretMembers.Decrypt(JsonText.Parse(text, "config.json").Value!, new SecretReader(Key), _findings).PrintCompact();

    static string Secret(string text) => SecretText.Encrypt(text, Key, new byte[SecretText.NonceBytes]);
}

using Apis.Domain.Secrets;

namespace Apis.Cli.Tests.Configuration;

public sealed class EncryptCommandTests : IDisposable
{
    readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void A_value_from_standard_input_is_printed_encrypted()
    {
        var key = NewKey();
        _shell["APIS_KEY"] = key.ToBase64();
        _shell.Input = "a secret\n";

        Assert.Equal(0, _shell.Run("config", "encrypt"));
        Assert.Equal("a secret", SecretText.Decrypt(_shell.Output.Trim(), key));
    }

    [Fact]
    public void No_two_encryptions_are_alike()
    {
        _shell["APIS_KEY"] = NewKey().ToBase64();
        _shell.Input = "a secret";

        _shell.Run("config", "encrypt");
        var first = _shell.Output;
        _shell.Run("config", "encrypt");

        Assert.NotEqual(first, _shell.Output);
    }

    [Fact]
    public void A_file_is_encrypted_beside_itself()
    {
        var key = NewKey();
        var keyFile = _shell.Write("apis.key", key.ToBase64() + "\n");
        var file = _shell.Write("key.pem", "-----BEGIN\n");

        Assert.Equal(0, _shell.Run("config", "encrypt", file, "--key-file", keyFile));
        Assert.Equal("-----BEGIN\n", SecretText.Decrypt(File.ReadAllText(file + ".encrypted"), key));
        Assert.Contains($"Wrote {file}.encrypted", _shell.Output);
    }

    [Fact]
    public void An_encrypted_file_is_replaced_only_by_force()
    {
        _shell["APIS_KEY"] = NewKey().ToBase64();
        var file = _shell.Write("a.json", "{}");
        _shell.Write("a.json.encrypted", "old");

        Assert.Equal(2, _shell.Run("config", "encrypt", file));
        Assert.Contains("--force", _shell.Error);
        Assert.Equal("old", File.ReadAllText(file + ".encrypted"));
        Assert.Equal(0, _shell.Run("config", "encrypt", file, "--force"));
        Assert.NotEqual("old", File.ReadAllText(file + ".encrypted"));
    }

    [Fact]
    public void Without_a_key_it_says_where_one_can_come_from()
    {
        Assert.Equal(2, _shell.Run("config", "encrypt"));
        Assert.Contains("--key-file", _shell.Error);
        Assert.Contains("APIS_KEY", _shell.Error);
    }

    [Fact]
    public void What_is_no_key_is_named()
    {
        var keyFile = _shell.Write("apis.key", "123");

        Assert.Equal(2, _shell.Run("config", "encrypt", "--key-file", keyFile));
        Assert.Contains(keyFile, _shell.Error);
        Assert.Contains("32 bytes", _shell.Error);
    }

    [Fact]
    public void A_file_that_is_not_there_or_no_text_is_named()
    {
        _shell["APIS_KEY"] = NewKey().ToBase64();
        var missing = Path.Combine(_shell.Folder, "gone.json");
        var binary = Path.Combine(_shell.Folder, "a.bin");
        File.WriteAllBytes(binary, [0xC3, 0x28]);

        Assert.Equal(2, _shell.Run("config", "encrypt", missing));
        Assert.Contains(missing, _shell.Error);
        Assert.Equal(2, _shell.Run("config", "encrypt", binary));
        Assert.Contains("UTF-8", _shell.Error);
    }

    SecretKey NewKey()
    {
        Assert.Equal(0, _shell.Run("config", "key"));
        return SecretKey.Parse(_shell.Output)!;
    }
}

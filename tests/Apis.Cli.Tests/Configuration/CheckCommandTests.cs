using System.Text.Json;
using Apis.Build;

namespace Apis.Cli.Tests.Configuration;

public sealed class CheckCommandTests : IDisposable
{
    static readonly Repository Repository = Repository.Find(AppContext.BaseDirectory);

    readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void The_shipped_homes_are_well()
    {
        Assert.Equal(0, Check(Shipped("E001"), Shipped("E002"), Shipped("E003"), Shipped("E004")));
        Assert.Equal(
            [
                $"{Shipped("E001")}: all is well.", $"{Shipped("E002")}: all is well.", $"{Shipped("E003")}: all is well.",
                $"{Shipped("E004")}: all is well.", "Together: 4 homes with one policy and ids of their own.",
            ],
            Lines());
    }

    [Fact]
    public void A_warning_is_told_and_does_no_harm()
    {
        var home = Home(
            "a", policy: ("\"heloPeriodMsec\": 5000,\n  \"controller\"", "\"haloPeriodMsec\": 5000,\n  \"controller\""));

        Assert.Equal(0, Check(home));
        Assert.Equal(2, Lines().Length);
        Assert.StartsWith($"{home}/policy.json:21: warning: $.haloPeriodMsec is 5000", Lines()[0]);
        Assert.Equal($"{home}: well, with 1 warning.", Lines()[1]);
    }

    [Fact]
    public void Every_error_of_every_file_is_told_and_ends_with_2()
    {
        var home = Home(
            "a", policy: ("\"operationGridVoltageV\": 350", "\"operationGridVoltageV\": 500"),
            scenario: ("00:00:00-24:00:00", "00:00:00-23:00:00"));

        Assert.Equal(2, Check(home, Shipped("E002")));
        Assert.Equal(
            [
                $"{home}/policy.json:7: $.operationGridVoltageV is 500, but must lie between "
                    + "$.operationGridVoltageVRange.min 300 and .max 380, "
                    + "with room for $.gridVoltageSeparationV 10 on both sides",
                $"{home}/scenario.json:1: $ is without 23:00:00-24:00:00, but its slices must cover the day "
                    + "from 00:00:00 to 24:00:00",
                $"{home}: 2 errors.",
                $"{Shipped("E002")}: all is well.",
                "Together: nothing to compare.",
            ],
            Lines());
    }

    [Fact]
    public void Homes_that_differ_in_their_policy_or_share_an_id_are_an_error()
    {
        var home = Home("a", policy: ("\"resetLimit\": 3", "\"resetLimit\": 4"));

        Assert.Equal(2, Check(Shipped("E001"), home));
        Assert.Contains(
            $"{home}/policy.json: $.gridMaster.deal.resetLimit is 4, but must be the same as in {Shipped("E001")}/policy.json, "
            + "where it is 3",
            Lines());
        Assert.Contains(Lines(), line => line.StartsWith($"{home}/config.json: $.unitId is \"E001\"", StringComparison.Ordinal));
        Assert.Contains("Together: 2 errors.", Lines());
    }

    [Fact]
    public void The_same_for_programs()
    {
        var home = Home("a", policy: ("\"resetLimit\": 3", "\"resetLimit\": -3"));

        Assert.Equal(2, Check("--json", home));

        var result = JsonDocument.Parse(_shell.Output).RootElement;
        Assert.False(result.GetProperty("ok").GetBoolean());
        Assert.Equal((1, 0), (result.GetProperty("errors").GetInt32(), result.GetProperty("warnings").GetInt32()));
        Assert.Equal(home, Assert.Single(result.GetProperty("folders").EnumerateArray()).GetProperty("folder").GetString());
        var finding = Assert.Single(result.GetProperty("findings").EnumerateArray());
        Assert.Equal(
            ("error", $"{home}/policy.json", "$.gridMaster.deal.resetLimit", 82, "-3"),
            (Text("severity"), Text("file"), Text("path"), finding.GetProperty("line").GetInt32(), Text("value")));

        string? Text(string name) => finding.GetProperty(name).GetString();
    }

    [Fact]
    public void For_programs_a_home_that_is_well_has_its_id_and_the_hash_of_its_policy()
    {
        Assert.Equal(0, Check(Shipped("E001"), Shipped("E002"), "--json"));

        var folders = JsonDocument.Parse(_shell.Output).RootElement.GetProperty("folders").EnumerateArray().ToList();
        Assert.Equal(["E001", "E002"], folders.Select(folder => folder.GetProperty("unitId").GetString()));
        Assert.Single(folders.Select(folder => folder.GetProperty("policyHash").GetString()).Distinct());
    }

    [Fact]
    public void A_folder_that_is_missing_a_file_or_empty_is_an_error()
    {
        var missing = Path.Combine(_shell.Folder, "gone");
        var file = Path.Combine(Shipped("E001"), "config.json");
        var empty = Directory.CreateDirectory(Path.Combine(_shell.Folder, "empty")).FullName;

        Assert.Equal(2, Check(missing, file, empty));
        Assert.Contains($"{missing}: $ is missing, but must be a folder that has config.json", Lines());
        Assert.Contains($"{file}: $ is a file, but must be a folder that has config.json", Lines());
        Assert.Contains($"{empty}/config.json: $ is missing, but the folder must have it", Lines());
    }

    [Fact]
    public void A_file_that_config_names_and_that_is_a_folder_is_an_error()
    {
        var home = Home("a");
        File.Delete(Path.Combine(home, "policy.json"));
        Directory.CreateDirectory(Path.Combine(home, "policy.json"));

        Assert.Equal(2, Check(home));
        Assert.Contains($"{home}/policy.json: $ is unreadable, but must be readable: it is a folder", Lines());
    }

    [Fact]
    public void Encrypted_files_and_members_are_read_with_the_key()
    {
        Assert.Equal(0, _shell.Run("config", "key"));
        var keyFile = _shell.Write("apis.key", _shell.Output);
        _shell.Input = "secret";
        Assert.Equal(0, _shell.Run("config", "encrypt", "--key-file", keyFile));
        var home = Home("a", config: (
            "\"enabled\": false\n  },\n  \"watchdog\"",
            $"\"enabled\": true, \"password.encrypted\": \"{_shell.Output.Trim()}\" }},\n  \"watchdog\""));
        Assert.Equal(0, _shell.Run("config", "encrypt", Path.Combine(home, "scenario.json"), "--key-file", keyFile));
        File.Delete(Path.Combine(home, "scenario.json"));

        Assert.Equal(0, Check(home, "--key-file", keyFile));
        Assert.Equal(2, Check(home));
        Assert.Equal(2, Lines().Count(line => line.Contains("no key was given", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_path_may_begin_at_the_temporary_folder()
    {
        var policy = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.json");
        File.Copy(Path.Combine(Shipped("E001"), "policy.json"), policy);
        try
        {
            var home = Home("a", config: ("./policy.json", $"{{tmpdir}}/{Path.GetFileName(policy)}"));
            File.Delete(Path.Combine(home, "policy.json"));

            Assert.Equal(0, Check(home));
        }
        finally
        {
            File.Delete(policy);
        }
    }

    [Fact]
    public void Help_tells_what_it_does_and_without_a_folder_it_says_that_one_is_needed()
    {
        Assert.Equal(0, Check("--help"));
        Assert.All(["--json", "--key-file", "<folder>...", "Ends with 0"], text => Assert.Contains(text, _shell.Output));
        Assert.Equal(2, Check());
        Assert.Contains("folder", _shell.Error);
    }

    int Check(params string[] args) => _shell.Run(["config", "check", .. args]);

    string[] Lines() => _shell.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    static string Shipped(string home) => Repository.In($"config/{home}");

    /// <summary>The shipped home E001 with a piece of a file replaced.</summary>
    string Home(
        string name,
        (string Old, string New)? config = null,
        (string Old, string New)? policy = null,
        (string Old, string New)? scenario = null)
    {
        Copy("config.json", config);
        Copy("hwConfig.json", null);
        Copy("policy.json", policy);
        Copy("scenario.json", scenario);
        return Path.Combine(_shell.Folder, name);

        void Copy(string file, (string Old, string New)? change)
        {
            var text = File.ReadAllText(Path.Combine(Shipped("E001"), file));
            if (change is var (old, replacement))
            {
                Assert.Contains(old, text);
                text = text.Replace(old, replacement, StringComparison.Ordinal);
            }

            _shell.Write(Path.Combine(name, file), text);
        }
    }
}

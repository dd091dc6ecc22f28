using System.Text;
using Apis.Domain.Files.Json;
using Apis.Domain.Nodes;
using Apis.Domain.Secrets;
using Apis.Domain.Tests.Files;

namespace Apis.Domain.Tests.Nodes;

public sealed class NodeConfigFileTests
{
    static readonly string Good = Repo.Text("config/E001/config.json");
    static readonly SecretKey Key = SecretKey.Of(new byte[SecretKey.SizeBytes]);

    const string OnlyNeeded = """
        {
          "communityId": "oss_communityId", "clusterId": "oss_clusterId", "unitId": "E001", "systemType": "dcdc_v2",
          "hwConfigFile": "h.json", "policyFile": "p.json", "scenarioFile": "s.json",
          "connection": { "dcdc_controller": { "host": "localhost", "port": 4380 } }
        }
        """;

    [Fact]
    public void What_it_prints_reads_as_the_same() => Properties.ForAll(NodeConfigGenerator.Configs, config =>
    {
        var loaded = NodeConfigFile.Read(Encoding.UTF8.GetBytes(NodeConfigFile.Print(config).Print()), "config.json");

        Assert.Empty(loaded.Errors);
        Assert.Equal(config, loaded.Value);
    });

    [Fact]
    public void Only_what_has_no_default_is_needed()
    {
        var loaded = Read(OnlyNeeded, "");

        Assert.Empty(loaded.Findings);
        Assert.Equal(
            new NodeConfig
            {
                CommunityId = "oss_communityId",
                ClusterId = "oss_clusterId",
                UnitId = "E001",
                SystemType = SystemType.DcdcV2,
                HwConfigFile = "h.json",
                PolicyFile = "p.json",
                ScenarioFile = "s.json",
                Connection = new() { DcdcController = new("localhost", 4380) },
            },
            loaded.Value);
    }

    [Fact]
    public void The_defaults_are_the_references()
    {
        var config = Read(OnlyNeeded, "").Value!;

        Assert.True(config.ControlCenter.Enabled);
        Assert.False(config.Security.Enabled || config.Watchdog.Enabled || config.BatteryCapacityManagementEnabled);
        Assert.Equal(
            ("{tmpdir}/apis/state/%s", "'{tmpdir}/apis/dealLog/'uuuu'/'MM'/'dd", "{tmpdir}/.apis.%s.lock"),
            (config.StateFileFormat, config.DealLogDirFormat, config.FileSystemExclusiveLockFileFormat));
        Assert.Equal(
            (60_000, 5_000, 5_000),
            (config.PolicyFileReadTimeout.TotalMilliseconds, config.Watchdog.Period.TotalMilliseconds,
                config.Watchdog.RequestTimeout.TotalMilliseconds));
    }

    [Theory]
    [InlineData("security/enable = true; security/enabled", "$.security.enable")]
    [InlineData("hwConfig file = \"./hwConfig.json\"; hwConfigFile", "$['hwConfig file']")]
    [InlineData("Scenario file = \"./scenario.json\"; scenarioFile", "$['Scenario file']")]
    [InlineData("connection/emu_Driver = {\"host\": \"localhost\", \"port\": 1}", "$.connection.emu_Driver")]
    public void A_spelling_of_the_specification_counts_with_a_warning(string edits, string path)
    {
        var loaded = Read(Good, edits);

        Assert.Equal(path, loaded.WarningPaths());
        Assert.NotNull(loaded.Value);
    }

    [Fact]
    public void The_specifications_switch_for_security_switches() =>
        Assert.True(Read(Good, "security/enable = true; security/enabled").Value?.Security.Enabled);

    [Theory]
    [InlineData("dcdc_emulator", "$.connection.emulator.host $.connection.emulator.port")]
    [InlineData("dcdc_v2", "$.connection.dcdc_controller.host $.connection.dcdc_controller.port")]
    [InlineData(
        "dcdc_v1",
        "$.connection.dcdc_controller.host $.connection.dcdc_controller.port "
        + "$.connection.emu_driver.host $.connection.emu_driver.port")]
    [InlineData("dcdc_v3", "$.systemType")]
    public void The_driver_decides_which_connections_are_needed(string systemType, string paths) =>
        Assert.Equal(paths, Read(Good, $"connection; systemType = \"{systemType}\"").ErrorPaths());

    [Theory]
    [InlineData("unitId", "$.unitId")]
    [InlineData("unitId = 1", "$.unitId")]
    [InlineData("unitId = \"\"", "$.unitId")]
    [InlineData("unitId = \"E 001\"", "$.unitId")]
    [InlineData("unitId = \"../E001\"", "$.unitId")]
    [InlineData("unitId = \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"", "$.unitId")]
    [InlineData("communityId = null; clusterId = \"a/b\"", "$.clusterId $.communityId")]
    [InlineData("unitName = 3; serialNumber = \"a\\u0000\"; programId = []", "$.programId $.serialNumber $.unitName")]
    [InlineData("hwConfigFile; policyFile = \"\"; scenarioFile = \" \"", "$.hwConfigFile $.policyFile $.scenarioFile")]
    [InlineData("stateFileFormat = \"state\"", "$.stateFileFormat")]
    [InlineData(
        "stateFileFormat = \"%s/%s\"; fileSystemExclusiveLockFileFormat = \"%s.%d\"",
        "$.fileSystemExclusiveLockFileFormat $.stateFileFormat")]
    [InlineData("dealLogDirFormat = \"'a\"", "$.dealLogDirFormat")]
    [InlineData("dealLogDirFormat = \"{tmpdir}/uuuu\"", "$.dealLogDirFormat")]
    [InlineData("policyFileReadTimeoutMsec = 0", "$.policyFileReadTimeoutMsec")]
    [InlineData("connection/emulator/port = 0", "$.connection.emulator.port")]
    [InlineData("connection/emulator/port = 65536", "$.connection.emulator.port")]
    [InlineData("connection/emulator/port = \"4390\"", "$.connection.emulator.port")]
    [InlineData("connection/emulator/host = \"http://localhost\"", "$.connection.emulator.host")]
    [InlineData("connection/emulator = \"localhost:4390\"", "$.connection.emulator")]
    [InlineData("security/enabled = \"no\"", "$.security.enabled")]
    [InlineData("security = {\"enabled\": true}", "$.security.pemCertFile $.security.pemKeyFile")]
    [InlineData("watchdog = {\"enabled\": true}", "$.watchdog.host $.watchdog.port $.watchdog.uri")]
    [InlineData(
        "watchdog = {\"enabled\": true, \"host\": \"\", \"port\": -1, \"uri\": \"alive\", \"periodMsec\": 0.5}",
        "$.watchdog.host $.watchdog.periodMsec $.watchdog.port $.watchdog.uri")]
    [InlineData("controlCenter = {\"enabled\": true, \"password\": 1}", "$.controlCenter.password")]
    [InlineData("batteryCapacityManagement/enabled = 1", "$.batteryCapacityManagement.enabled")]
    [InlineData(
        "systemType = \"DCDC_V2\"; unitId; connection/dcdc_controller/port = -1; watchdog = 1",
        "$.systemType $.unitId $.watchdog")]
    public void Everything_that_is_wrong_is_named_at_once(string edits, string paths)
    {
        var loaded = Read(Good, edits);

        Assert.Equal(paths, loaded.ErrorPaths());
        Assert.Null(loaded.Value);
    }

    [Theory]
    [InlineData("watchdog = {\"enabled\": false, \"host\": \"\", \"port\": 0}", "$.watchdog.host $.watchdog.port")]
    [InlineData("connection/dcdc_controller/port = -1", "$.connection.dcdc_controller.port")]
    [InlineData("security/pemKeyFile = 1", "$.security.pemKeyFile")]
    [InlineData("controlCenter/password = 1", "$.controlCenter.password")]
    public void What_is_wrong_in_a_part_that_is_not_in_use_is_a_warning(string edits, string paths)
    {
        var loaded = Read(Good, edits);

        Assert.Equal(paths, loaded.WarningPaths());
        Assert.NotNull(loaded.Value);
    }

    [Fact]
    public void Secret_members_are_decrypted_in_both_forms()
    {
        var theirs = new ReferenceCipher("oss_communityId", "oss_clusterId").Encrypt("0151");
        var loaded = Read(
            Good, $"controlCenter/account.encrypted = \"{theirs}\"; controlCenter/password.encrypted = \"{Ours("p")}\"", Key);

        Assert.Empty(loaded.Findings);
        Assert.Equal(("0151", "p"), (loaded.Value?.ControlCenter.Account, loaded.Value?.ControlCenter.Password));
    }

    [Fact]
    public void Secret_members_that_are_switched_off_are_left_alone() =>
        Assert.Empty(Read(
            Good,
            "controlCenter/password.encrypted_ = \"x\"; controlCenter.encrypted_ = {\"enabled\": true}").Findings);

    [Fact]
    public void A_secret_that_cannot_be_read_is_one_error_at_its_own_place()
    {
        var loaded = Read(Good, $"unitId; unitId.encrypted = \"{Ours("E001")}\"");

        Assert.Equal("$['unitId.encrypted']", loaded.ErrorPaths());
    }

    [Fact]
    public void No_message_repeats_a_secret()
    {
        var loaded = Read(Good, $"unitId; unitId.encrypted = \"{Ours("hush hush")}\"", Key);

        Assert.StartsWith("config.json:1: $.unitId is a secret, but must be an id", Assert.Single(loaded.Findings).ToString());
        Assert.DoesNotContain("hush", string.Join('\n', loaded.Findings));
        Assert.DoesNotContain("hush", new ControlCenterConfig { Password = "hush" }.ToString());
    }

    static string Ours(string text) => SecretText.Encrypt(text, Key, new byte[SecretText.NonceBytes]);

    static Apis.Domain.Files.Loaded<NodeConfig> Read(string good, string edits, SecretKey? key = null) =>
        NodeConfigFile.Read(Edits.InOne(good, edits), "config.json", key);
}

using Apis.Domain.Files;
using Apis.Domain.Nodes;
using Apis.Domain.Secrets;

namespace Apis.Domain.Tests.Nodes;

public sealed class NodeFolderTests
{
    static readonly SecretKey Key = SecretKey.Of(new byte[SecretKey.SizeBytes]);

    [Theory]
    [InlineData("E001")]
    [InlineData("E002")]
    [InlineData("E003")]
    [InlineData("E004")]
    public void The_shipped_homes_load_without_a_finding(string home)
    {
        var loaded = NodeFolder.Load($"config/{home}", Repo.Read);

        Assert.Empty(loaded.Findings);
        Assert.Equal(home, loaded.Value?.Node.UnitId);
    }

    [Fact]
    public void The_shipped_homes_make_a_cluster()
    {
        var homes = new[] { "E001", "E002", "E003", "E004" }
            .Select(home => new Home($"config/{home}", NodeFolder.Load($"config/{home}", Repo.Read).Value!))
            .ToList();

        Assert.Empty(HomesCheck.Check(homes));
    }

    [Fact]
    public void The_errors_of_all_files_come_in_one_go_in_their_order()
    {
        var folder = new MemoryFolder()
            .With("config.json", "serialNumber = 1")
            .With("hwConfig.json", "droopRatio")
            .With("policy.json", "gridCurrentStepA = 0")
            .WithText("scenario.json", "{");

        Assert.Equal(
            [
                "home/config.json $.serialNumber", "home/hwConfig.json $.droopRatio", "home/policy.json $.gridCurrentStepA",
                "home/scenario.json $",
            ],
            Errors(Load(folder)));
    }

    [Fact]
    public void Paths_are_relative_to_the_folder_unless_they_begin_at_a_root()
    {
        var folder = new MemoryFolder().With(
            "config.json",
            "hwConfigFile = \"own/hw.json\"; policyFile = \"/etc/apis/policy.json\"; scenarioFile = \"{tmpdir}/s.json\"");
        folder["home/own/hw.json"] = folder.Read("home/hwConfig.json");
        folder["/etc/apis/policy.json"] = folder.Read("home/policy.json");
        folder["{tmpdir}/s.json"] = folder.Read("home/scenario.json");
        folder.Without("hwConfig.json").Without("policy.json").Without("scenario.json");

        Assert.Empty(Load(folder).Findings);
    }

    [Fact]
    public void A_file_that_is_missing_or_unreadable_is_named()
    {
        var folder = new MemoryFolder().Without("hwConfig.json");
        folder["home/policy.json"] = FileContent.Unreadable("access denied");

        Assert.Equal(
            [
                "home/hwConfig.json: $ is missing, but must be there, as $.hwConfigFile of config.json says",
                "home/policy.json: $ is unreadable, but must be readable: access denied",
            ],
            Load(folder).Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void A_folder_without_config_says_so_and_checks_what_is_there()
    {
        var folder = new MemoryFolder()
            .Without("config.json")
            .With("policy.json", "gridCurrentStepA = 0")
            .Without("scenario.json");

        Assert.Equal(["home/config.json $", "home/policy.json $.gridCurrentStepA"], Errors(Load(folder)));
    }

    [Fact]
    public void An_encrypted_file_takes_the_place_of_one_that_is_missing()
    {
        var folder = new MemoryFolder();
        var theirs = new ReferenceCipher("oss_communityId", "oss_clusterId").Encrypt(Repo.Text("config/E001/scenario.json"));
        folder["home/scenario.json.encrypted"] = Text(theirs.Insert(100, "\r\n").Insert(50, "\n"));
        folder["home/policy.json.encrypted"] = Text(Ours(Repo.Text("config/E001/policy.json")) + "\n");
        folder["home/hwConfig.json.encrypted"] = Text("not looked at, as the plain file is there");

        var loaded = NodeFolder.Load("home", folder.Without("scenario.json").Without("policy.json").Read, Key);

        Assert.Empty(loaded.Findings);
        Assert.Equal(NodeFolder.Load("config/E001", Repo.Read).Value, loaded.Value);
    }

    [Fact]
    public void An_encrypted_config_takes_a_key()
    {
        var folder = new MemoryFolder();
        folder["home/config.json.encrypted"] = Text(Ours(Repo.Text("config/E001/config.json")));
        folder.Without("config.json");

        Assert.NotNull(NodeFolder.Load("home", folder.Read, Key).Value);
        var finding = Assert.Single(Load(folder).Findings);
        Assert.Equal("home/config.json.encrypted", finding.File);
        Assert.Contains("no key was given", finding.Expected);
    }

    [Fact]
    public void What_is_wrong_in_an_encrypted_file_is_not_repeated()
    {
        var folder = new MemoryFolder();
        folder["home/scenario.json.encrypted"] = Text(Ours("""{ "refreshingPeriodMsec": "hush" }"""));

        var loaded = NodeFolder.Load("home", folder.Without("scenario.json").Read, Key);

        Assert.Contains("$.refreshingPeriodMsec is a secret", string.Join('\n', loaded.Findings));
        Assert.DoesNotContain("hush", string.Join('\n', loaded.Findings));
    }

    [Theory]
    [InlineData("config.json", "unitId = \"E009\"", "home/config.json $.unitId")]
    [InlineData("policy.json", "memberUnitIds = [\"E002\"]; largeCapacityUnitIds", "home/config.json $.unitId")]
    [InlineData("hwConfig.json", "gridCurrentCapacityA = 0.9", "home/hwConfig.json $.gridCurrentCapacityA")]
    [InlineData("policy.json", "mediator/deal/gridCurrentA = 3", "home/hwConfig.json $.gridCurrentCapacityA")]
    [InlineData(
        "policy.json", "mediator/deal/gridCurrentA = 3; heloPeriodMsec = 0",
        "home/hwConfig.json $.gridCurrentCapacityA home/policy.json $.heloPeriodMsec")]
    public void What_contradicts_between_files_is_an_error(string file, string edits, string errors) =>
        Assert.Equal(errors, string.Join(' ', Errors(Load(new MemoryFolder().With(file, edits)))));

    [Theory]
    [InlineData("hwConfig.json", "gridCurrentCapacityA = 1")]
    [InlineData("hwConfig.json", "gridCurrentCapacityA = 1.99")]
    public void A_home_that_has_room_for_one_deal_is_fine(string file, string edits) =>
        Assert.NotNull(Load(new MemoryFolder().With(file, edits)).Value);

    [Theory]
    [InlineData(
        "hwConfig.json", "batteryNominalCapacityWh = 4000",
        "home/scenario.json $['00:00:00-24:00:00'].request.excess.discharge.limitWh")]
    [InlineData("hwConfig.json", "safety/range/dcdc/meter/vg/max = 370", "home/hwConfig.json $.safety.range.dcdc.meter.vg")]
    [InlineData(
        "scenario.json", "00:00:00-24:00:00/accept/short/charge/pairUnitId = \"E001\"",
        "home/scenario.json $['00:00:00-24:00:00'].accept.short.charge.pairUnitId")]
    [InlineData(
        "scenario.json", "00:00:00-24:00:00/accept/short/charge/pairUnitId = \"E009\"",
        "home/scenario.json $['00:00:00-24:00:00'].accept.short.charge.pairUnitId")]
    public void What_makes_no_sense_between_files_is_a_warning(string file, string edits, string warning)
    {
        var loaded = Load(new MemoryFolder().With(file, edits));

        Assert.NotNull(loaded.Value);
        var finding = Assert.Single(loaded.Findings);
        Assert.Equal(warning, $"{finding.File} {finding.Path}");
    }

    static Loaded<NodeFiles> Load(MemoryFolder folder) => NodeFolder.Load("home", folder.Read);

    static IEnumerable<string> Errors(Loaded<NodeFiles> loaded) => loaded.Errors.Select(error => $"{error.File} {error.Path}");

    static FileContent Text(string text) => FileContent.Of(System.Text.Encoding.UTF8.GetBytes(text));

    static string Ours(string text) => SecretText.Encrypt(text, Key, new byte[SecretText.NonceBytes]);
}

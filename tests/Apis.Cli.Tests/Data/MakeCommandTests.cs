using Apis.Build;

namespace Apis.Cli.Tests.Data;

public sealed class MakeCommandTests : IDisposable
{
    const string Load = "sample_load_data.csv";
    const string Solar = "sample_solar_data.csv";

    static readonly Repository Repository = Repository.Find(AppContext.BaseDirectory);

    readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void It_writes_both_files_and_tells_what_came_out()
    {
        Assert.Equal(0, Make("a/b", "--homes", "2", "--days", "3"));

        Assert.Equal(3, Lines("a/b", Solar).Length);
        Assert.Equal(1 + (2 * 3), Lines("a/b", Load).Length);
        Assert.Equal(2, Directory.GetFiles(Folder("a/b")).Length);
        Assert.All(
            ["Wrote ", "homes, days       2, 3 from 2020-01-01", "median load", "kWh per kWp", "highest load", "% without"],
            text => Assert.Contains(text, _shell.Output));
        Assert.Empty(_shell.Error);
    }

    [Fact]
    public void The_shipped_data_are_what_their_page_says_and_the_same_on_every_machine()
    {
        Assert.Contains("apis data make --homes 6 --days 60 --seed 1 --out config/data", File.ReadAllText(Shipped("README.md")));

        Assert.Equal(0, Make("again", "--homes", "6", "--days", "60", "--seed", "1"));

        Assert.All(
            [Solar, Load], file => Assert.Equal(File.ReadAllText(Shipped(file)), File.ReadAllText(Folder($"again/{file}"))));
    }

    [Theory]
    [InlineData("reference", "customer,date,", 24)]
    [InlineData("published", "0.", 24)]
    [InlineData("tidy", "timestamp,home,watts", 2)]
    public void The_form_is_chosen(string format, string loadBegins, int solarColumns)
    {
        Assert.Equal(0, Make("a", "--days", "1", "--format", format));
        Assert.StartsWith(loadBegins, Lines("a", Load)[0]);
        Assert.Equal(solarColumns, Lines("a", Solar)[0].Split(',').Length);
    }

    [Theory]
    [InlineData(24)]
    [InlineData(48, "--half-hourly")]
    public void The_tidy_form_may_be_half_hourly(int rowsPerDay, params string[] options)
    {
        Assert.Equal(0, Make("a", ["--days", "1", "--homes", "3", "--format", "tidy", .. options]));
        Assert.Equal((1 + rowsPerDay, 1 + (3 * rowsPerDay)), (Lines("a", Solar).Length, Lines("a", Load).Length));
    }

    [Fact]
    public void Files_that_are_there_stay_unless_forced()
    {
        Directory.CreateDirectory(Folder("a"));
        File.WriteAllText(Folder($"a/{Load}"), "mine");

        Assert.Equal(2, Make("a"));
        Assert.Equal($"{Folder("a")}/{Load}: is there already; --force replaces it.", _shell.Error.Trim());
        Assert.Equal("mine", File.ReadAllText(Folder($"a/{Load}")));

        Assert.Equal(0, Make("a", "--days", "1", "--force"));
        Assert.NotEqual("mine", File.ReadAllText(Folder($"a/{Load}")));
    }

    [Theory]
    [InlineData("--homes 0", "0 homes, but there may be from 1 to 10000.")]
    [InlineData("--homes x", "'x'")]
    [InlineData("--latitude north", "--latitude is 'north', but must be a number of degrees, such as 35.6")]
    [InlineData("--latitude -70", "latitude -70, but it must lie from -66 to 66.")]
    [InlineData("--start 2020-02-30", "--start is '2020-02-30', but must be a day, such as 2020-01-01")]
    [InlineData("--format csv", "--format is 'csv', but must be reference, published or tidy")]
    [InlineData("--half-hourly", "--half-hourly is for --format tidy; the other forms have a spacing of their own.")]
    public void What_cannot_be_made_is_refused(string options, string problem)
    {
        Assert.Equal(2, Make("a", options.Split(' ')));
        Assert.Contains(problem, _shell.Error);
        Assert.False(Directory.Exists(Folder("a")));
    }

    [Fact]
    public void A_folder_is_needed()
    {
        Assert.Equal(2, _shell.Run("data", "make"));
        Assert.Contains("--out", _shell.Error);
    }

    [Fact]
    public void What_cannot_be_written_ends_with_1_and_leaves_nothing_behind()
    {
        File.WriteAllText(Folder("file"), "");
        Assert.Equal(1, Make("file", "--days", "1"));
        Assert.Contains("file/sample_solar_data.csv: can't be written: ", _shell.Error);

        Directory.CreateDirectory(Folder($"a/{Load}.new"));
        Assert.Equal(1, Make("a", "--days", "1"));
        Assert.Contains($"a/{Load}: can't be written: ", _shell.Error);
        Assert.Empty(Directory.GetFiles(Folder("a")));
    }

    [Fact]
    public void Long_work_tells_how_far_it_is()
    {
        Assert.Equal(0, Make("a", "--homes", "60", "--days", "1"));
        Assert.Equal(
            ["15 of 60 homes made", "30 of 60 homes made", "45 of 60 homes made", "60 of 60 homes made"],
            _shell.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
    }

    int Make(string folder, params string[] options) => _shell.Run(["data", "make", "--out", Folder(folder), .. options]);

    string Folder(string path) => Path.Combine(_shell.Folder, path);

    string[] Lines(string folder, string file) => File.ReadAllLines(Folder($"{folder}/{file}"));

    static string Shipped(string file) => Repository.In($"config/data/{file}");
}

using Apis.Emulation.Neighbourhoods;
using Apis.Emulation.Recording;
using Apis.Emulation.Tests.Neighbourhoods;

namespace Apis.Emulation.Tests.Recording;

public sealed class RecorderTests : IDisposable
{
    readonly StringWriter _summary = new();
    readonly StringWriter _individual = new();

    public void Dispose()
    {
        _summary.Dispose();
        _individual.Dispose();
    }

    [Fact]
    public void A_row_of_each_unit_is_there_as_soon_as_its_pass_is_over()
    {
        var street = Street(homes: 2, loadW: 500, secondsPerPass: 10);
        var recorder = new Recorder(street, null, new IndividualCsv(_individual));

        street.Pass();
        recorder.AfterPass();

        // A check vector of the reference: 500 W of load draw 721 W, and 50 % become 49.958…
        Assert.Equal(
            IndividualCsv.Header + "\r\n"
            + "E001,2020-01-01 00:00:10,Sample_E001,49.96,0,500,721,0,57\r\n"
            + "E002,2020-01-01 00:00:10,Sample_E002,49.96,0,500,721,0,57\r\n",
            _individual.ToString());
    }

    [Fact]
    public void A_name_with_a_comma_is_quoted()
    {
        var street = new Neighbourhood(new() { HomeOf = _ => new() { DisplayName = "Upper, \"left\"" } });
        Assert.Null(street.AddUnit());
        var recorder = new Recorder(street, null, new IndividualCsv(_individual));

        street.Pass();
        recorder.AfterPass();

        Assert.Contains(",\"Upper, \"\"left\"\"\",", _individual.ToString());
    }

    [Fact]
    public void Each_finished_day_is_a_row_and_the_end_sums_them_up()
    {
        // From 30 % on the mains carry the load; at 20 % they charge the battery, until it is at 25 %.
        var street = Street(homes: 2, loadW: 500, secondsPerPass: 3_600);
        street.SetEmu("E001", [new(Messages.EmuMember.Rsoc, 30)]);
        street.SetEmu("E002", [new(Messages.EmuMember.Rsoc, 30)]);
        var recorder = new Recorder(street, new SummaryCsv(_summary), null);

        for (var hour = 0; hour < 49; hour++)
        {
            street.Pass();
            recorder.AfterPass();
        }

        recorder.End();

        // Worked out apart from this code by the formulas of the reference (emulator 9 and 12.2), hour by hour.
        var rows = Rows();
        Assert.Equal(5, rows.Length);
        Assert.Equal(SummaryCsv.Header, rows[0]);
        Assert.Equal("2020-01-01,0,24000,32032,0,7432,1056,8488,25,0,-2376,-0.4337,-0.099,0,1.4337", rows[1]);
        Assert.Equal("2020-01-02,0,24000,32032,0,7432,1056,8488,20,0,-456,-0.3537,-0.019,0,1.3537", rows[2]);
        Assert.StartsWith("sum,0,48000,64064,0,14864,2112,16976,45,0,-2832,", rows[3]);
        Assert.StartsWith("avg,0,24000,32032,0,7432,1056,8488,22.5,0,-1416,", rows[4]);
    }

    [Fact]
    public void Without_a_finished_day_there_is_nothing_to_sum_up()
    {
        var street = Street(homes: 1, loadW: 0, secondsPerPass: 10);
        var recorder = new Recorder(street, new SummaryCsv(_summary), null);

        street.Pass();
        recorder.AfterPass();
        recorder.End();

        Assert.Equal([SummaryCsv.Header], Rows());
    }

    [Fact]
    public void A_day_without_demand_and_without_sun_has_ratios_of_nothing()
    {
        var day = new DaySummary(new(2020, 1, 1), new(new(), 50), 100);

        Assert.Equal((0, 0, 0, 0), (day.SelfSufficiencyReal, day.SelfSufficiencyPv, day.SunUsed, day.Utility));
    }

    [Fact]
    public void What_a_removed_home_did_still_belongs_to_the_day()
    {
        var street = Street(homes: 2, loadW: 500, secondsPerPass: 3_600);
        var book = new DayBook(street);
        street.Pass();

        Assert.Null(street.RemoveUnit());

        Assert.Equal(1_000, book.Today.DemandWh, 9);
    }

    string[] Rows() => _summary.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    static Neighbourhood Street(int homes, double loadW, int secondsPerPass)
    {
        var street = new Neighbourhood(new()
        {
            Acceleration = secondsPerPass,
            HomeOf = _ => new() { Profile = new(new FlatProfile(0), new FlatProfile(loadW)) },
        });
        for (var home = 0; home < homes; home++)
            Assert.Null(street.AddUnit());
        return street;
    }
}

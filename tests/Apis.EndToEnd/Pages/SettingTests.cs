using Apis.EndToEnd.Browsers;
using Apis.EndToEnd.Emulators;
using Microsoft.Playwright;

namespace Apis.EndToEnd.Pages;

[Collection(SharedBrowser.Name)]
public sealed class SettingTests(Chromium browser)
{
    [NeedsFact(Chromium.Command)]
    public async Task Set_sends_the_ten_values_of_one_block_as_the_original_does()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);
        var unit = page.Unit("E002");
        await unit.Field("rsoc").FillAsync("64.5");
        await unit.Field("Powermeter all").FillAsync("120");
        await unit.Field("Status").SelectOptionAsync("0x0014");
        await unit.Field("Grid current").FillAsync("1.5");
        await unit.Field("Grid voltage").FillAsync("350");

        await unit.Set.ClickAsync();

        await Assertions.Expect(unit.Battery).ToHaveTextAsync("Battery Status : 64.5 %");
        await Assertions.Expect(unit.Root.Locator(".mode")).ToHaveTextAsync("CV");
        await Assertions.Expect(unit.Line("Powermeter all")).ToHaveTextAsync("Powermeter all: 120 W");
        Assert.Equal(
            [
                "/set/emu/E002?charge_discharge_power=27&rsoc=64.5&ups_output_power=0&pvc_charge_power=0",
                "/set/dcdc/E002?mode=0x0014&dig=1.5&dvg=350&p1=120&p2=0&drg=0",
            ],
            page.Commands);
        Assert.Equal("0x0014", await emulator.Mode("E002"));
        Assert.Equal(1.5, await emulator.Number("E002", "dcdc", "param", "dig"));
    }

    [NeedsFact(Chromium.Command)]
    public async Task Set_All_sets_every_block()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);
        await page.Unit("E001").Field("rsoc").FillAsync("31");
        await page.Unit("E003").Field("rsoc").FillAsync("33");

        await page.Button("Set All").ClickAsync();

        await Assertions.Expect(page.Message).ToHaveTextAsync("All units are set.");
        Assert.Equal(6, page.Commands.Count);
        Assert.Equal(31, await emulator.Number("E001", "emu", "rsoc"));
        Assert.Equal(50, await emulator.Number("E002", "emu", "rsoc"));
        Assert.Equal(33, await emulator.Number("E003", "emu", "rsoc"));
    }

    [NeedsFact(Chromium.Command)]
    public async Task What_the_emulator_refuses_is_said_in_the_block_and_stays_to_be_put_right()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);
        var unit = page.Unit("E001");
        await unit.Field("rsoc").FillAsync("150");

        await unit.Set.ClickAsync();

        await Assertions.Expect(unit.Message).ToContainTextAsync("rsoc");
        await Assertions.Expect(unit.Message).ToContainTextAsync("150");
        await Assertions.Expect(unit.Message).ToHaveAttributeAsync("aria-live", "polite");
        await Assertions.Expect(unit.Field("rsoc")).ToHaveValueAsync("150");
        await Assertions.Expect(unit.MarkOf("rsoc")).ToHaveTextAsync("edited");
        await Assertions.Expect(page.Unit("E002").Message).ToBeEmptyAsync();
        Assert.Equal(50, await emulator.Number("E001", "emu", "rsoc"));
    }

    [NeedsFact(Chromium.Command)]
    public async Task Set_All_names_the_units_that_were_refused_and_sets_the_others()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);
        await page.Unit("E002").Field("rsoc").FillAsync("-1");
        await page.Unit("E003").Field("rsoc").FillAsync("33");

        await page.Button("Set All").ClickAsync();

        await Assertions.Expect(page.Message).ToHaveTextAsync("Set All: not everything was set, see E002");
        await Assertions.Expect(page.Unit("E002").Message).ToContainTextAsync("-1");
        Assert.Equal(33, await emulator.Number("E003", "emu", "rsoc"));
    }

    [NeedsFact(Chromium.Command)]
    public async Task What_is_no_number_is_not_even_sent()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);
        var unit = page.Unit("E001");
        await unit.Field("Grid current").FillAsync("two");

        await unit.Set.ClickAsync();

        await Assertions.Expect(unit.Message).ToHaveTextAsync("Set: Grid current is \"two\", but must be a number");
        await Assertions.Expect(unit.Field("Grid current")).ToBeFocusedAsync();
        Assert.Empty(page.Commands);
    }
}

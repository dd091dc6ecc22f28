using Apis.Emulation.Clocks;
using Apis.EndToEnd.Browsers;
using Apis.EndToEnd.Emulators;
using Microsoft.Playwright;

namespace Apis.EndToEnd.Pages;

[Collection(SharedBrowser.Name)]
public sealed class RefreshTests(Chromium browser)
{
    [NeedsFact(Chromium.Command)]
    public async Task With_auto_refresh_values_follow_the_emulator()
    {
        await using var emulator = await RunningEmulator.Start(clock: ClockMode.Running);
        await using var page = await EmulatorPage.Open(browser, emulator);
        var unit = page.Unit("E001");
        var (now, charge, entered) = (
            await page.Now.TextContentAsync(), await unit.Battery.TextContentAsync(), await unit.Field("rsoc").InputValueAsync());

        await Assertions.Expect(page.Now).Not.ToHaveTextAsync(now!);
        await Assertions.Expect(unit.Battery).Not.ToHaveTextAsync(charge!);
        await Assertions.Expect(unit.Field("rsoc")).Not.ToHaveValueAsync(entered);
        await Assertions.Expect(unit.Line("UPS output power")).ToHaveTextAsync("UPS output power: 1500 W");
    }

    [NeedsFact(Chromium.Command)]
    public async Task Without_it_nothing_moves_until_somebody_reads()
    {
        await using var emulator = await RunningEmulator.Start(clock: ClockMode.Running);
        await using var page = await EmulatorPage.Open(browser, emulator);
        var unit = page.Unit("E001");

        await page.AutoRefresh.UncheckAsync();
        await Assertions.Expect(page.Connection).ToHaveTextAsync("Auto refresh off");
        var (before, now) = (await page.Page.ContentAsync(), await page.Now.TextContentAsync());
        await MovesOn(emulator, unitId: "E001", byPercent: 0.5);

        Assert.Equal(before, await page.Page.ContentAsync());

        await page.Button("Read All").ClickAsync();
        await Assertions.Expect(page.Now).Not.ToHaveTextAsync(now!);
    }

    [NeedsFact(Chromium.Command)]
    public async Task Read_fetches_one_unit_and_leaves_the_others()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);
        await page.AutoRefresh.UncheckAsync();
        await emulator.Get("/set/emu/E001?rsoc=61");
        await emulator.Get("/set/emu/E002?rsoc=62");
        await emulator.Get("/set/dcdc/E001?mode=0x0014&dvg=350&dig=2.5&p1=11&p2=7");

        await page.Unit("E001").Read.ClickAsync();

        await Assertions.Expect(page.Unit("E001").Battery).ToHaveTextAsync("Battery Status : 61 %");
        await Assertions.Expect(page.Unit("E001").Field("rsoc")).ToHaveValueAsync("61");
        await Assertions.Expect(page.Unit("E001").Field("Status")).ToHaveValueAsync("0x0014");
        await Assertions.Expect(page.Unit("E001").Field("Grid current")).ToHaveValueAsync("2.5");
        await Assertions.Expect(page.Unit("E002").Battery).ToHaveTextAsync("Battery Status : 50 %");
    }

    [NeedsFact(Chromium.Command)]
    public async Task While_the_stream_is_silent_the_page_asks_every_five_seconds()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);

        // Time stands, so the stream has nothing to say after its first event.
        await page.Page.WaitForRequestAsync("**/get/log");
        await page.Page.WaitForRequestAsync("**/get/log");

        await Assertions.Expect(page.Connection).ToHaveTextAsync("Live");
    }

    [NeedsFact(Chromium.Command)]
    public async Task A_lost_connection_is_shown_and_found_again()
    {
        var emulator = await RunningEmulator.Start(homes: 2);
        await using var page = await EmulatorPage.Open(browser, emulator);
        var port = emulator.Address.Port;

        await emulator.DisposeAsync();
        await Assertions.Expect(page.Connection).ToHaveTextAsync("Connection lost: these values are old");
        await Assertions.Expect(page.Blocks).ToHaveCountAsync(2);

        await using var next = await RunningEmulator.Start(homes: 4, port: port);
        await Assertions.Expect(page.Connection).ToHaveTextAsync("Live");
        await Assertions.Expect(page.Blocks).ToHaveCountAsync(4);
    }

    static async Task MovesOn(RunningEmulator emulator, string unitId, double byPercent)
    {
        var before = await emulator.Number(unitId, "emu", "rsoc");
        while (await emulator.Number(unitId, "emu", "rsoc") > before - byPercent)
            await Task.Yield();
    }
}

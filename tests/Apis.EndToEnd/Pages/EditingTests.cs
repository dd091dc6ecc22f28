using Apis.Emulation.Clocks;
using Apis.EndToEnd.Browsers;
using Apis.EndToEnd.Emulators;
using Microsoft.Playwright;

namespace Apis.EndToEnd.Pages;

[Collection(SharedBrowser.Name)]
public sealed class EditingTests(Chromium browser)
{
    [NeedsFact(Chromium.Command)]
    public async Task A_value_that_was_typed_stays_while_the_others_follow()
    {
        await using var emulator = await RunningEmulator.Start(clock: ClockMode.Running);
        await using var page = await EmulatorPage.Open(browser, emulator);
        var unit = page.Unit("E001");
        await unit.Field("rsoc").FillAsync("77");
        await unit.Field("Status").SelectOptionAsync("0x0041");
        var (charge, other) = (await unit.Battery.TextContentAsync(), await page.Unit("E002").Field("rsoc").InputValueAsync());

        await Assertions.Expect(unit.Battery).Not.ToHaveTextAsync(charge!);
        await Assertions.Expect(page.Unit("E002").Field("rsoc")).Not.ToHaveValueAsync(other);
        await page.Button("Read All").ClickAsync();
        await unit.Read.ClickAsync();

        await Assertions.Expect(unit.Field("rsoc")).ToHaveValueAsync("77");
        await Assertions.Expect(unit.Field("Status")).ToHaveValueAsync("0x0041");
        await Assertions.Expect(unit.MarkOf("rsoc")).ToHaveTextAsync("edited");
        await Assertions.Expect(unit.MarkOf("Status")).ToHaveTextAsync("edited");
        await Assertions.Expect(unit.MarkOf("Grid voltage")).ToBeEmptyAsync();
    }

    [NeedsFact(Chromium.Command)]
    public async Task Half_a_number_is_not_overwritten_either()
    {
        await using var emulator = await RunningEmulator.Start(clock: ClockMode.Running);
        await using var page = await EmulatorPage.Open(browser, emulator);
        var unit = page.Unit("E001");

        await unit.Field("rsoc").PressAsync("End");
        var before = await unit.Field("rsoc").InputValueAsync();
        await Assertions.Expect(unit.Battery).Not.ToHaveTextAsync($"Battery Status : {before} %");
        await page.Page.Keyboard.TypeAsync("5");

        await Assertions.Expect(unit.Field("rsoc")).ToHaveValueAsync($"{before}5");
    }

    [NeedsFact(Chromium.Command)]
    public async Task Escape_gives_the_value_back_to_the_emulator()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);
        var unit = page.Unit("E001");
        await unit.Field("rsoc").FillAsync("77");

        await unit.Field("rsoc").PressAsync("Escape");

        await Assertions.Expect(unit.Field("rsoc")).ToHaveValueAsync("50");
        await Assertions.Expect(unit.MarkOf("rsoc")).ToBeEmptyAsync();
        await emulator.Get("/set/emu/E001?rsoc=40");
        await Assertions.Expect(unit.Field("rsoc")).ToHaveValueAsync("40");
    }

    [NeedsFact(Chromium.Command)]
    public async Task Values_that_were_set_follow_the_emulator_again()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);
        var unit = page.Unit("E001");
        await unit.Field("rsoc").FillAsync("77");

        await unit.Set.ClickAsync();
        await Assertions.Expect(unit.MarkOf("rsoc")).ToBeEmptyAsync();

        await emulator.Get("/set/emu/E001?rsoc=40");
        await Assertions.Expect(unit.Field("rsoc")).ToHaveValueAsync("40");
    }
}

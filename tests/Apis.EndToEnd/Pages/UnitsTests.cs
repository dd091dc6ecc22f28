using Apis.EndToEnd.Browsers;
using Apis.EndToEnd.Emulators;
using Microsoft.Playwright;

namespace Apis.EndToEnd.Pages;

[Collection(SharedBrowser.Name)]
public sealed class UnitsTests(Chromium browser)
{
    [NeedsFact(Chromium.Command)]
    public async Task Units_are_added_and_removed_at_the_end()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);

        await page.Button("Add Unit").ClickAsync();
        await page.Button("Add Unit").ClickAsync();
        await Assertions.Expect(page.Blocks.Locator("h2")).ToHaveTextAsync(["E001", "E002", "E003", "E004", "E005"]);
        await Assertions.Expect(page.Page.Locator(".home")).ToHaveCountAsync(5);

        await page.Button("Remove Unit").ClickAsync();
        await Assertions.Expect(page.Blocks.Locator("h2")).ToHaveTextAsync(["E001", "E002", "E003", "E004"]);
    }

    [NeedsFact(Chromium.Command)]
    public async Task A_value_that_is_being_typed_survives_a_new_unit()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);
        await page.Unit("E001").Field("rsoc").FillAsync("77");

        await emulator.Get("/add/unit");
        await Assertions.Expect(page.Blocks).ToHaveCountAsync(4);

        await Assertions.Expect(page.Unit("E001").Field("rsoc")).ToHaveValueAsync("77");
        await Assertions.Expect(page.Unit("E001").Field("rsoc")).ToBeFocusedAsync();
    }

    [NeedsFact(Chromium.Command)]
    public async Task What_was_saved_comes_back()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);
        await emulator.Get("/set/emu/E002?rsoc=72");
        await page.Button("Save All").ClickAsync();
        await Assertions.Expect(page.Message).ToHaveTextAsync("All units are saved.");
        await emulator.Get("/set/emu/E002?rsoc=20");
        await page.Unit("E002").Field("rsoc").FillAsync("1");

        await page.Button("Load Last").ClickAsync();

        await Assertions.Expect(page.Unit("E002").Battery).ToHaveTextAsync("Battery Status : 72 %");
        await Assertions.Expect(page.Unit("E002").Field("rsoc")).ToHaveValueAsync("72");
        await Assertions.Expect(page.Blocks).ToHaveCountAsync(3);
    }

    [NeedsFact(Chromium.Command)]
    public async Task Load_Last_before_anything_was_saved_says_so_in_the_bar()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);

        await page.Button("Load Last").ClickAsync();

        await Assertions.Expect(page.Message).ToContainTextAsync("Load Last: ");
        await Assertions.Expect(page.Message).ToHaveAttributeAsync("data-kind", "error");
        await Assertions.Expect(page.Blocks).ToHaveCountAsync(3);
    }

    /// <summary>The six units of the reference's `fakeResponse.json`.</summary>
    [NeedsFact(Chromium.Command)]
    public async Task Reset_brings_the_six_units_of_the_reference()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);

        await page.Button("Reset").ClickAsync();

        await Assertions.Expect(page.Page.Locator(".battery")).ToHaveTextAsync(
        [
            "Battery Status : 70 %", "Battery Status : 92 %", "Battery Status : 26 %", "Battery Status : 43 %",
            "Battery Status : 68 %", "Battery Status : 95 %",
        ]);
    }
}

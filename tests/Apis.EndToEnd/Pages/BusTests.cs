using Apis.Emulation.Circuits;
using Apis.Emulation.Clocks;
using Apis.EndToEnd.Browsers;
using Apis.EndToEnd.Emulators;
using Microsoft.Playwright;

namespace Apis.EndToEnd.Pages;

[Collection(SharedBrowser.Name)]
public sealed class BusTests(Chromium browser)
{
    [NeedsFact(Chromium.Command)]
    public async Task A_bus_shows_its_voltage_its_holder_and_which_way_currents_flow()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);
        await Assertions.Expect(Figure(page, "holder")).ToHaveTextAsync("nobody");

        await ShareEnergy(emulator);

        // E002 gives 2 A, and E001 takes them because it holds the voltage.
        await Assertions.Expect(Figure(page, "voltage")).ToHaveTextAsync("350.0 V");
        await Assertions.Expect(Figure(page, "holder")).ToHaveTextAsync("E001");
        await Assertions.Expect(Figure(page, "given")).ToHaveTextAsync("700 W");
        await Assertions.Expect(page.Page.Locator(".home-current")).ToHaveTextAsync(["↓ 2.00 A", "↑ 2.00 A", "· 0.00 A"]);
        await Assertions.Expect(page.Page.Locator(".home.cv .badge-text")).ToHaveTextAsync("CV");
    }

    [NeedsFact(Chromium.Command)]
    public async Task A_bus_with_lines_shows_their_currents_and_the_voltage_of_each_node()
    {
        GridLayout lines = new(["E001", "E002", "E003"], [new("E001", "E002", 1), new("E002", "E003", 1)]);
        await using var emulator = await RunningEmulator.Start(lines: lines);
        await using var page = await EmulatorPage.Open(browser, emulator);

        await ShareEnergy(emulator);

        // 2 A through 1 ohm lift E002, and E003 behind it, by 2 V.
        await Assertions.Expect(page.Page.Locator(".line-label")).ToHaveTextAsync(["2.00 A", "0.00 A"]);
        await Assertions.Expect(page.Page.Locator(".node-voltage")).ToHaveTextAsync(["350.0 V", "352.0 V", "352.0 V"]);
    }

    [NeedsFact(Chromium.Command)]
    public async Task Charts_draw_what_has_been()
    {
        await using var emulator = await RunningEmulator.Start(clock: ClockMode.Running);
        await using var page = await EmulatorPage.Open(browser, emulator);
        var trace = page.Unit("E001").Root.Locator(".trace.soc");

        await Assertions.Expect(trace).ToHaveAttributeAsync("d", new System.Text.RegularExpressions.Regex("^M.*L.*L"));
    }

    /// <summary>At more than 120 times real time a bus comes up at once.</summary>
    static async Task ShareEnergy(RunningEmulator emulator)
    {
        await emulator.Get("/set/acc/200");
        await emulator.Get("/set/dcdc/E001?mode=0x0014&dvg=350&dig=5&drg=0");
        await emulator.Get("/set/dcdc/E002?mode=0x0002&dvg=380&dig=2&drg=0");
    }

    static ILocator Figure(EmulatorPage page, string name) => page.Page.Locator($".figures [data-of={name}]");
}

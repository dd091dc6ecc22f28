using Apis.EndToEnd.Browsers;
using Apis.EndToEnd.Emulators;
using Microsoft.Playwright;

namespace Apis.EndToEnd.Pages;

[Collection(SharedBrowser.Name)]
public sealed class LoadingTests(Chromium browser)
{
    /// <summary>Emulator specification 4.1, items 1 to 10.</summary>
    static readonly string[] Fields =
    [
        "Charge discharge power", "rsoc", "ups output power", "pvc charge power", "Powermeter all", "Powermeter p2", "Status",
        "Grid current", "Grid voltage", "Droop ratio",
    ];

    [NeedsFact(Chromium.Command)]
    public async Task It_loads_without_a_complaint_and_asks_nobody_but_its_emulator()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);

        await Assertions.Expect(page.Blocks).ToHaveCountAsync(3);
        await Assertions.Expect(page.Page.GetByLabel("Acceleration rate")).ToHaveValueAsync("100");

        Assert.Empty(page.Complaints);
        Assert.NotEmpty(page.Requests);
        Assert.All(page.Requests, request => Assert.Equal(emulator.Address.Authority, request.Authority));
    }

    [NeedsFact(Chromium.Command)]
    public async Task The_bar_has_the_checkbox_and_the_buttons_of_the_specification()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);

        await Assertions.Expect(page.Page).ToHaveTitleAsync("APIS HW emulator");
        await Assertions.Expect(page.AutoRefresh).ToBeCheckedAsync();
        string[] names =
        [
            "Read All", "Set All", "Save All", "Load Last", "Reset", "Add Unit", "Remove Unit", "Set Acceleration Rate",
            "Run", "Pause", "Fast", "Step",
        ];
        foreach (var name in names)
            await Assertions.Expect(page.Button(name)).ToBeVisibleAsync();
    }

    [NeedsFact(Chromium.Command)]
    public async Task A_block_has_ten_values_six_meters_and_seven_lines_in_the_order_of_the_specification()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);
        var unit = page.Unit("E002");

        await Assertions.Expect(unit.Id).ToHaveTextAsync("E002");
        await Assertions.Expect(unit.Root.Locator(".display")).ToHaveTextAsync("Sample_E002");
        Assert.Equal(Fields, await unit.Root.Locator(".row label").AllTextContentsAsync());

        // A new unit of the reference: 50 %, the bus dead, the converter's own 4.5 W out of the battery.
        await Assertions.Expect(unit.Meters).ToHaveTextAsync(
        [
            "Grid power0.0 W", "Grid current0.00 A", "Grid voltage0.00 V",
            "Battery power-4.5 W", "Battery current-0.27 A", "Battery voltage48.00 V",
        ]);
        await Assertions.Expect(unit.Battery).ToHaveTextAsync("Battery Status : 50 %");
        await Assertions.Expect(unit.Root.Locator(".lines li")).ToHaveTextAsync(
        [
            "Operating power: -5 W", "Charge discharge power: 27 W", "UPS output power: 0 W", "PVC charge power: 0 W",
            "Powermeter all: 0 W", "powermeter p2: 0 W",
        ]);
    }

    [NeedsFact(Chromium.Command)]
    public async Task The_list_of_modes_has_the_four_by_code_and_name()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);

        Assert.Equal(
            [
                "0x0000 Waiting", "0x0014 Grid Autonomy Mode", "0x0002 Heteronomy CV Discharging",
                "0x0041 Heteronomy CV Charging - grid current limited",
            ],
            await page.Unit("E001").Field("Status").Locator("option").AllTextContentsAsync());
    }
}

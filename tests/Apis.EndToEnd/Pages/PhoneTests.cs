using Apis.Build;
using Apis.Emulation.Circuits;
using Apis.EndToEnd.Browsers;
using Apis.EndToEnd.Emulators;
using Microsoft.Playwright;

namespace Apis.EndToEnd.Pages;

[Collection(SharedBrowser.Name)]
public sealed class PhoneTests(Chromium browser)
{
    static readonly string Pictures = Repository.Find(AppContext.BaseDirectory).In("artifacts/pages");

    [NeedsFact(Chromium.Command)]
    public Task Twenty_units_fit_a_narrow_phone() => FitsAPhone("twenty-units", homes: 20, lines: null);

    [NeedsFact(Chromium.Command)]
    public Task So_does_a_bus_with_lines() => FitsAPhone("lines", homes: 6, SixOnLines());

    async Task FitsAPhone(string picture, int homes, GridLayout? lines)
    {
        await using var emulator = await RunningEmulator.Start(homes, lines: lines);
        await using var page = await EmulatorPage.Open(
            browser, emulator, new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true });
        await Assertions.Expect(page.Blocks).ToHaveCountAsync(homes);
        await Assertions.Expect(page.Page.Locator(".home")).ToHaveCountAsync(homes);

        // Nothing is wider than a block with its longest label edited and a long message.
        await page.Unit("E001").Field("Charge discharge power").FillAsync("one_thousand_and_two_hundred_and_thirty_four_watts");
        await page.Unit("E001").Set.ClickAsync();
        await Assertions.Expect(page.Unit("E001").Message).Not.ToBeEmptyAsync();
        var file = Path.Combine(Pictures, $"emulator-phone-{picture}.png");
        await page.Page.ScreenshotAsync(new() { Path = file, FullPage = true });

        Assert.Equal(360, await page.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    static GridLayout SixOnLines() => new(
        ["pole", "E001", "E002", "E003", "E004", "E005", "E006"],
        [
            Line("pole", "E001"), Line("E001", "E002"), Line("E002", "E003"),
            Line("pole", "E004"), Line("E004", "E005"), Line("pole", "E006"),
        ]);

    static GridLine Line(string from, string to) => new(from, to, 0.5) { CapacityA = 10 };
}

using Apis.EndToEnd.Browsers;
using Apis.EndToEnd.Emulators;
using Microsoft.Playwright;

namespace Apis.EndToEnd.Pages;

[Collection(SharedBrowser.Name)]
public sealed class AccessibilityTests(Chromium browser)
{
    [AxeFact]
    public Task There_are_no_barriers_in_the_light() => HasNoBarriers(ColorScheme.Light);

    [AxeFact]
    public Task There_are_no_barriers_in_the_dark() => HasNoBarriers(ColorScheme.Dark);

    async Task HasNoBarriers(ColorScheme scheme)
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator, new() { ColorScheme = scheme, BypassCSP = true });

        // With everything that appears only sometimes: what was edited, what was refused, an open page of JSON, a live bus.
        await emulator.Get("/set/dcdc/E002?mode=0x0014&dvg=350&dig=2");
        await page.Unit("E001").Field("rsoc").FillAsync("150");
        await page.Unit("E001").Set.ClickAsync();
        await page.Unit("E001").Root.GetByText("show Json").ClickAsync();
        await Assertions.Expect(page.Unit("E001").Message).Not.ToBeEmptyAsync();

        Assert.Empty(await Axe.Barriers(page.Page));
    }
}

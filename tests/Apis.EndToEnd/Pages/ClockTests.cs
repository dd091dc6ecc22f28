using Apis.Emulation.Clocks;
using Apis.EndToEnd.Browsers;
using Apis.EndToEnd.Emulators;
using Microsoft.Playwright;

namespace Apis.EndToEnd.Pages;

[Collection(SharedBrowser.Name)]
public sealed class ClockTests(Chromium browser)
{
    [NeedsFact(Chromium.Command)]
    public async Task A_step_is_one_pass_of_as_many_seconds_as_the_acceleration()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);
        await Assertions.Expect(page.Now).ToHaveTextAsync("2020/01/01 00:00:00");

        await page.Button("Step").ClickAsync();
        await Assertions.Expect(page.Now).ToHaveTextAsync("2020/01/01 00:01:40");

        await page.Page.GetByLabel("Acceleration rate").FillAsync("20");
        await page.Button("Set Acceleration Rate").ClickAsync();
        await page.Button("Step").ClickAsync();
        await Assertions.Expect(page.Now).ToHaveTextAsync("2020/01/01 00:02:00");
        Assert.Equal("20", await emulator.Get("/get/acc"));
    }

    [NeedsFact(Chromium.Command)]
    public async Task Time_is_stopped_and_goes_on()
    {
        await using var emulator = await RunningEmulator.Start(clock: ClockMode.Running);
        await using var page = await EmulatorPage.Open(browser, emulator);
        await Assertions.Expect(page.Button("Run")).ToHaveAttributeAsync("aria-pressed", "true");

        await page.Button("Pause").ClickAsync();
        await Assertions.Expect(page.Page.Locator("#clock-state")).ToHaveTextAsync("paused");
        await Assertions.Expect(page.Button("Pause")).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal(await emulator.Get("/get/log"), await emulator.Get("/get/log"));
        var now = await page.Now.TextContentAsync();

        await page.Button("Fast").ClickAsync();
        await Assertions.Expect(page.Page.Locator("#clock-state")).ToHaveTextAsync("as fast as possible");
        await Assertions.Expect(page.Now).Not.ToHaveTextAsync(now!);

        await page.Button("Run").ClickAsync();
        await Assertions.Expect(page.Page.Locator("#clock-state")).ToHaveTextAsync("running");
    }

    [NeedsFact(Chromium.Command)]
    public async Task An_acceleration_that_would_stop_time_is_refused_in_the_bar()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);
        var box = page.Page.GetByLabel("Acceleration rate");

        await box.FillAsync("0");
        await box.PressAsync("Enter");

        await Assertions.Expect(page.Message).ToContainTextAsync("acceleration");
        Assert.Equal("100", await emulator.Get("/get/acc"));
        await box.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveValueAsync("100");
    }
}

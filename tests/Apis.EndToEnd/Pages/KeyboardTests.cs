using Apis.EndToEnd.Browsers;
using Apis.EndToEnd.Emulators;
using Microsoft.Playwright;

namespace Apis.EndToEnd.Pages;

[Collection(SharedBrowser.Name)]
public sealed class KeyboardTests(Chromium browser)
{
    /// <summary>More than there are things to reach before the first block.</summary>
    const int MostTabs = 40;

    [NeedsFact(Chromium.Command)]
    public async Task A_value_is_set_with_nothing_but_the_keyboard()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);

        await TabTo(page, page.Unit("E001").Field("rsoc"));
        await page.Page.Keyboard.TypeAsync("64");
        await page.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Unit("E001").Battery).ToHaveTextAsync("Battery Status : 64 %");
        Assert.Equal(64, await emulator.Number("E001", "emu", "rsoc"));
        Assert.Equal(50, await emulator.Number("E002", "emu", "rsoc"));
    }

    [NeedsFact(Chromium.Command)]
    public async Task Enter_in_the_list_of_modes_sets_the_block_too()
    {
        await using var emulator = await RunningEmulator.Start();
        await using var page = await EmulatorPage.Open(browser, emulator);
        var status = page.Unit("E001").Field("Status");
        await status.FocusAsync();

        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Unit("E001").MarkOf("Status")).ToBeEmptyAsync();
        await Assertions.Expect(page.Unit("E001").Root.Locator(".mode")).ToHaveTextAsync("CV");
        Assert.Equal("0x0014", await emulator.Mode("E001"));
    }

    [NeedsFact(Chromium.Command)]
    public async Task The_focus_goes_everywhere_once_is_seen_and_is_never_caught()
    {
        await using var emulator = await RunningEmulator.Start(homes: 1);
        await using var page = await EmulatorPage.Open(browser, emulator);
        var reachable = await page.Page.Locator("a, button, input, select, summary").CountAsync();

        var invisible = new List<string>();
        for (var tab = 0; tab < reachable; tab++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            if (await FocusWithoutOutline(page.Page) is { } name)
                invisible.Add(name);
        }

        await Assertions.Expect(page.Page.Locator("summary")).ToBeFocusedAsync();
        Assert.Empty(invisible);
    }

    static async Task TabTo(EmulatorPage page, ILocator target)
    {
        for (var tab = 0; tab < MostTabs && !await IsFocused(target); tab++)
            await page.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(target).ToBeFocusedAsync();
    }

    static Task<bool> IsFocused(ILocator target) => target.EvaluateAsync<bool>("element => element === document.activeElement");

    static Task<string?> FocusWithoutOutline(IPage page) => page.EvaluateAsync<string?>(
        "() => getComputedStyle(document.activeElement).outlineStyle === 'none' ? document.activeElement.outerHTML : null");
}

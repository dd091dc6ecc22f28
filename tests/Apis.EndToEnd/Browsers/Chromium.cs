using Microsoft.Playwright;

namespace Apis.EndToEnd.Browsers;

/// <summary>Debian's Chromium, started when the first test wants a page and shared by all of them.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Command = "chromium";

    /// <summary>The machine may be busy with other tests; what never happens is no worse for being noticed late.</summary>
    public const float PatienceMs = 20_000;

    static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    IPlaywright? _driver;
    IBrowser? _browser;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _driver?.Dispose();
    }

    /// <summary>A page of its own, without anything that another left behind.</summary>
    public async Task<IPage> NewPage(BrowserNewPageOptions? options = null)
    {
        _browser ??= await Launch();
        var page = await _browser.NewPageAsync(options);
        page.SetDefaultTimeout(PatienceMs);
        return page;
    }

    async Task<IBrowser> Launch()
    {
        Assertions.SetDefaultExpectTimeout(PatienceMs);
        _driver ??= await Playwright.CreateAsync();
        return await _driver.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Headless = true, Args = Arguments });
    }

    static string Find()
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        return path.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, Command)).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"{Command} is on no folder of the path; on Debian: apt-get install {Command}.");
    }
}

using Apis.EndToEnd.Browsers;
using Apis.EndToEnd.Emulators;
using Microsoft.Playwright;

namespace Apis.EndToEnd.Pages;

/// <summary>The emulator's page in a browser, and all that it asked for and complained about.</summary>
sealed class EmulatorPage : IAsyncDisposable
{
    readonly List<string> _complaints = [];
    readonly List<Uri> _requests = [];

    EmulatorPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Note(_complaints, message.Text);
        };
        page.PageError += (_, error) => Note(_complaints, error);
        page.Request += (_, request) => Note(_requests, new Uri(request.Url));
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                Note(_complaints, $"{response.Url} was answered with {response.Status}");
        };
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => Copy(_complaints);

    public IReadOnlyList<Uri> Requests => Copy(_requests);

    public ILocator Blocks => Page.Locator(".unit");

    public ILocator AutoRefresh => Page.GetByLabel("Auto Refresh :");

    public ILocator Message => Page.Locator("#bar-message");

    public ILocator Connection => Page.Locator("#connection");

    public ILocator Now => Page.Locator("#now");

    public static async Task<EmulatorPage> Open(Chromium browser, RunningEmulator emulator, BrowserNewPageOptions? options = null)
    {
        var page = new EmulatorPage(await browser.NewPage(options));
        await page.Page.GotoAsync(emulator.Address.ToString());
        await Assertions.Expect(page.Blocks.First).ToBeVisibleAsync();
        await Assertions.Expect(page.Connection).ToHaveTextAsync("Live");
        return page;
    }

    public Block Unit(string id) => new(Page.Locator($"#unit-{id}"));

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Paths with queries of the requests that set something, in their order.</summary>
    public IReadOnlyList<string> Commands =>
        [.. Requests.Select(request => request.PathAndQuery).Where(path => path.StartsWith("/set/", StringComparison.Ordinal))];

    public async ValueTask DisposeAsync() => await Page.CloseAsync();

    static void Note<T>(List<T> notes, T note)
    {
        lock (notes)
            notes.Add(note);
    }

    static IReadOnlyList<T> Copy<T>(List<T> notes)
    {
        lock (notes)
            return [.. notes];
    }
}

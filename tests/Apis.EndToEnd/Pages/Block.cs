using Microsoft.Playwright;

namespace Apis.EndToEnd.Pages;

/// <summary>The block of one unit.</summary>
sealed record Block(ILocator Root)
{
    public ILocator Id => Root.GetByRole(AriaRole.Heading);

    public ILocator Message => Root.Locator(".message");

    public ILocator Read => Root.GetByRole(AriaRole.Button, new() { Name = "Read" });

    public ILocator Set => Root.GetByRole(AriaRole.Button, new() { Name = "Set" });

    public ILocator Meters => Root.Locator(".meters div");

    public ILocator Battery => Root.GetByText("Battery Status :");

    public ILocator Field(string label) => Root.GetByLabel(label, new() { Exact = true });

    public ILocator Line(string beginning) => Root.Locator(".lines li").Filter(new() { HasText = beginning });

    public ILocator MarkOf(string label) => Root.Locator(".row")
        .Filter(new() { Has = Root.Page.GetByLabel(label, new() { Exact = true }) })
        .Locator(".mark");
}

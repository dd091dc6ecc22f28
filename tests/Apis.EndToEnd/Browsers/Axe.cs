using System.Text.Json;
using Apis.Build;
using Microsoft.Playwright;

namespace Apis.EndToEnd.Browsers;

/// <summary>Looks for barriers on a page with axe-core: contrast, names, roles, order.</summary>
static class Axe
{
    public static string ScriptPath { get; } =
        Repository.Find(AppContext.BaseDirectory).In("artifacts/npm/node_modules/axe-core/axe.min.js");

    const string Run = """
        async () => {
          const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] });
          return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target}`));
        }
        """;

    /// <summary>The page must have been opened with `BypassCSP`, for its policy lets in no script but its own.</summary>
    public static async Task<IReadOnlyList<string>> Barriers(IPage page)
    {
        await page.AddScriptTagAsync(new() { Path = ScriptPath });
        var found = await page.EvaluateAsync<JsonElement>(Run);
        return [.. found.EnumerateArray().Select(barrier => barrier.GetString()!)];
    }
}

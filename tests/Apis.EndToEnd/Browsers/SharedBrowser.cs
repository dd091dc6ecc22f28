namespace Apis.EndToEnd.Browsers;

/// <summary>The tests that share a browser; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<Chromium>
{
    public const string Name = "pages in a browser";
}

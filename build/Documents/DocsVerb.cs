using Apis.Domain.Differences;

namespace Apis.Build.Documents;

/// <summary>The verb `docs`: writes the pages that are made from the code.</summary>
sealed class DocsVerb(Repository repository, TextWriter output)
{
    public async Task<int> Execute()
    {
        await File.WriteAllTextAsync(
            repository.In(DifferencesPage.FileName), DifferencesPage.Of(DeliberateDifferences.All));
        output.WriteLine($"Wrote {DifferencesPage.FileName}.");
        return 0;
    }
}

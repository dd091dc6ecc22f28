using Apis.Build.Processes;

namespace Apis.Build.Notices;

/// <summary>The verb `notices`: restores the solution, then writes the notices from what was restored.</summary>
sealed class NoticesVerb(Repository repository, Dotnet dotnet, Run run, TextWriter output)
{
    public async Task<int> Execute()
    {
        var restored = await run(dotnet.Restore());
        if (!restored.Succeeded)
            return restored.ExitCode;

        await File.WriteAllTextAsync(repository.In(NoticesDocument.FileName), NoticesDocument.Of(repository));
        output.WriteLine($"Wrote {NoticesDocument.FileName}.");
        return 0;
    }
}

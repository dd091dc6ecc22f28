using Apis.Cli.Configuration;
using Apis.Domain.Files;

namespace Apis.Cli;

/// <summary>Loads a file and says on standard error what is wrong with it.</summary>
sealed class FileLoader(Surroundings surroundings)
{
    public delegate Loaded<T> Reader<T>(ReadOnlySpan<byte> text, string file)
        where T : class;

    /// <summary>Null when the file can't be used.</summary>
    public T? Load<T>(string path, Reader<T> read)
        where T : class
    {
        var (bytes, problem) = TextFile.ReadBytes(path);
        if (bytes is null)
        {
            surroundings.Error.WriteLine(problem);
            return null;
        }

        var loaded = read(bytes, path);
        foreach (var finding in loaded.Findings)
            surroundings.Error.WriteLine(finding);
        return loaded.Value;
    }
}

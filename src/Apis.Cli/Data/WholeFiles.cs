using System.Text;

namespace Apis.Cli.Data;

/// <summary>Writes files of which a reader sees the old one or the new one, never a half.</summary>
static class WholeFiles
{
    const string Unfinished = ".new";

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>All are written before the first takes its place. What went wrong; null when nothing did.</summary>
    public static string? Write(params (string Path, Action<TextWriter> Content)[] files)
    {
        var current = "";
        try
        {
            foreach (var (path, content) in files)
            {
                current = path;
                WriteUnfinished(path, content);
            }

            foreach (var (path, _) in files)
            {
                current = path;
                File.Move(path + Unfinished, path, overwrite: true);
            }

            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"{current}: can't be written: {refused.Message}{Removed(files.Select(file => file.Path + Unfinished))}";
        }
    }

    static void WriteUnfinished(string path, Action<TextWriter> content)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);

        using var text = new StreamWriter(path + Unfinished, append: false, Utf8);
        content(text);
    }

    /// <summary>Takes half-written files away; names one that stays.</summary>
    static string Removed(IEnumerable<string> unfinished)
    {
        foreach (var path in unfinished.Where(File.Exists))
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                return $" ({path} is left over)";
            }
        }

        return "";
    }
}

namespace Apis.Cli.Tests;

/// <summary>Runs the command in this process and keeps what it wrote, in a folder that goes away with it.</summary>
sealed class Shell : IDisposable
{
    readonly Dictionary<string, string> _environment = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("apis-cli-").FullName;

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string Input { get; set; } = "";

    public string this[string variable]
    {
        set => _environment[variable] = value;
    }

    public int Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = ApisCommand.Run(
            args, new Surroundings(new StringReader(Input), output, error, name => _environment.GetValueOrDefault(name)));
        (Output, Error) = (output.ToString(), error.ToString());
        return exitCode;
    }

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

using System.Text;
using Apis.Domain.Nodes;
using Apis.Domain.Tests.Files;

namespace Apis.Domain.Tests.Nodes;

/// <summary>The shipped home E001 in memory, where a test changes what it is about.</summary>
sealed class MemoryFolder
{
    readonly Dictionary<string, FileContent> _files = [];

    public MemoryFolder()
    {
        foreach (var name in new[] { "config.json", "hwConfig.json", "policy.json", "scenario.json" })
            _files[$"home/{name}"] = Repo.Read($"config/E001/{name}");
    }

    public FileContent this[string path]
    {
        set => _files[path] = value;
    }

    public MemoryFolder With(string name, string edits)
    {
        _files[$"home/{name}"] = FileContent.Of(Edits.InOne(Repo.Text($"config/E001/{name}"), edits));
        return this;
    }

    public MemoryFolder WithText(string name, string text)
    {
        _files[$"home/{name}"] = FileContent.Of(Encoding.UTF8.GetBytes(text));
        return this;
    }

    public MemoryFolder Without(string name)
    {
        _files.Remove($"home/{name}");
        return this;
    }

    public FileContent Read(string path) => _files.GetValueOrDefault(path, FileContent.Missing);
}

using Apis.Build;
using Apis.Domain.Nodes;

namespace Apis.Domain.Tests;

/// <summary>The files of this repository.</summary>
static class Repo
{
    static readonly Repository Root = Repository.Find(AppContext.BaseDirectory);

    public static FileContent Read(string path) =>
        File.Exists(Root.In(path)) ? FileContent.Of(File.ReadAllBytes(Root.In(path))) : FileContent.Missing;

    public static string Text(string path) => File.ReadAllText(Root.In(path));
}

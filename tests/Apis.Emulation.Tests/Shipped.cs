using Apis.Build;

namespace Apis.Emulation.Tests;

/// <summary>Files of the repository.</summary>
static class Shipped
{
    static readonly Repository Repository = Repository.Find(AppContext.BaseDirectory);

    public static byte[] Bytes(string path) => File.ReadAllBytes(Repository.In(path));

    public static string Text(string path) => File.ReadAllText(Repository.In(path));
}

using Apis.Bench;
using BenchmarkDotNet.Running;

return args switch
{
    [RowProcess.Verb, var row] => RowProcess.RunHere(row),
    ["micro", .. var rest] => Micro(rest),
    [var subject, .. var rows] when Table(subject) is { } table => table.Print(rows),
    _ => Usage(),
};

static BenchTable? Table(string subject) => BenchTables.All.FirstOrDefault(table => table.Subject == subject);

static int Micro(string[] rest)
{
    BenchmarkSwitcher.FromAssembly(typeof(BenchTable).Assembly).Run(rest);
    return 0;
}

int Usage()
{
    Console.WriteLine("""
        bench kernel [ROW …]      the actor kernel, end to end; each row in five fresh processes
        bench emulation [ROW …]   the emulated hardware and its HTTP face, as well
        bench micro [OPTIONS]     BenchmarkDotNet on the small parts; OPTIONS are BenchmarkDotNet's, such as --filter '*Mailbox*'
        """);
    return args is [] or ["help"] or ["--help"] ? 0 : 2;
}

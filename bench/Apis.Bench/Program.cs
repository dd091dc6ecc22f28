using Apis.Bench;
using Apis.Bench.Kernel;
using BenchmarkDotNet.Running;

return args switch
{
    ["kernel", .. var rows] => KernelTable.Print(rows),
    [RowProcess.Verb, var row] => RowProcess.RunHere(row),
    ["micro", .. var rest] => Micro(rest),
    _ => Usage(),
};

static int Micro(string[] rest)
{
    BenchmarkSwitcher.FromAssembly(typeof(KernelTable).Assembly).Run(rest);
    return 0;
}

int Usage()
{
    Console.WriteLine("""
        bench kernel [ROW …]   the actor kernel, end to end; each row in five fresh processes
        bench micro [OPTIONS]  BenchmarkDotNet on the small parts; OPTIONS are BenchmarkDotNet's, such as --filter '*Mailbox*'
        """);
    return args is [] or ["help"] or ["--help"] ? 0 : 2;
}

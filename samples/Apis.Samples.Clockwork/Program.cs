using Apis.Samples.Clockwork;

if (args is ["--help"] or ["-h"])
{
    Console.WriteLine(Settings.Usage);
    return 0;
}

if (!Settings.TryParse(args, out var settings, out var problem))
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine(Settings.Usage);
    return 2;
}

Console.WriteLine(Demonstration.Run(settings));
return 0;

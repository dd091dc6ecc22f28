using Apis.Cli;

return ApisCommand.Run(args, Surroundings.OfThisProcess());

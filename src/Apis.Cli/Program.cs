using Apis.Cli;
using Apis.Web.Emulator;

// Before any socket is used, as .NET looks at it just once.
InlineSockets.Enable();
return ApisCommand.Run(args, Surroundings.OfThisProcess());

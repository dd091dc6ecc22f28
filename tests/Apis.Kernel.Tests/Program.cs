using Apis.Kernel.Tests.Shutdown;

return args is ["shutdown", .. var options] ? await ShutdownProgram.Run(options) : 2;

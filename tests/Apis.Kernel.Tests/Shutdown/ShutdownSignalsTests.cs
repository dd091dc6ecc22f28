namespace Apis.Kernel.Tests.Shutdown;

public class ShutdownSignalsTests
{
    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_signal_runs_the_phases_and_ends_the_process(string signal)
    {
        if (OperatingSystem.IsWindows())
            return;

        using var program = ShutdownProcess.Start();
        Assert.Equal(ShutdownProgram.Ready, await program.ReadLine());

        await program.Send(signal);

        Assert.Equal(["before-service-unbind", "service-stop, ClrExitReason", "actors stop"], await program.ReadToEnd());
        Assert.Equal(0, await program.ExitCode());
    }

    [Fact]
    public async Task A_second_signal_ends_the_process_at_once()
    {
        if (OperatingSystem.IsWindows())
            return;

        using var program = ShutdownProcess.Start(ShutdownProgram.Hang);
        Assert.Equal(ShutdownProgram.Ready, await program.ReadLine());
        await program.Send("TERM");
        Assert.Equal("before-service-unbind", await program.ReadLine());

        await program.Send("TERM");

        Assert.Empty(await program.ReadToEnd());
        Assert.NotEqual(0, await program.ExitCode());
    }
}

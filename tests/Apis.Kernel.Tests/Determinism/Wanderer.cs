namespace Apis.Kernel.Tests.Determinism;

/// <summary>
/// One actor of a random program. How it works: each errand makes it draw one act — tell, spawn, set a timer, fail, stop
/// somebody, watch, ask and await — and pass the errand on. All chance comes from a generator of its own, so two runs of
/// a program differ only where the kernel's order differs.
/// </summary>
sealed class Wanderer : ReceiveActor, IWithTimers
{
    const int MaxDepth = 4;
    const int MaxChildren = 4;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    readonly RandomProgram _program;
    readonly Random _chance;
    readonly int _depth;

    public Wanderer(RandomProgram program, int depth)
    {
        _program = program;
        _depth = depth;
        _chance = program.ChanceFor(Self);
        program.Meet(Self);

        Receive<Question>(_ => _chance.Next(4) == 0, _ => program.Note("ignored"));
        Receive<Question>(question => Sender.Tell(question.Number));
        Receive<Errand>(errand => errand.StepsLeft <= 0, _ => program.Note("done"));
        ReceiveAsync<Errand>(_ => _chance.Next(8) == 0, AskAndGoOn);
        Receive<Errand>(Act);
        Receive<Terminated>(terminated => program.Note($"{Self.Path} saw {terminated.ActorRef.Path} stop"));
    }

    public ITimerScheduler Timers { get; set; } = null!;

    protected override void PreStart() => _program.Note($"{Self.Path} starts");

    protected override void PostStop() => _program.Note($"{Self.Path} stops");

    protected override SupervisorStrategy SupervisorStrategy() =>
        new OneForOneStrategy(_ => (Directive)_chance.Next(_depth == 0 ? 2 : 4));

    void Act(Errand errand)
    {
        switch (_chance.Next(10))
        {
            case 0 or 1 when _depth < MaxDepth && Context.GetChildren().Count() < MaxChildren:
                Context.ActorOf(Props.Create(() => new Wanderer(_program, _depth + 1))).Tell(errand.Next);
                break;
            case 2:
                Timers.StartSingleTimer(errand.Number, errand.Next, TimeSpan.FromMilliseconds(_chance.Next(50)));
                break;
            case 3:
                throw new InvalidOperationException($"errand {errand.Number} went wrong");
            case 4 when _depth > 0 && _chance.Next(3) == 0:
                Context.Stop(Self);
                break;
            case 5:
                Context.Watch(_program.Somebody(_chance));
                _program.Somebody(_chance).Tell(errand.Next);
                break;
            default:
                _program.Somebody(_chance).Tell(errand.Next);
                _program.Somebody(_chance).Tell(errand.Next with { StepsLeft = errand.StepsLeft / 2 });
                break;
        }
    }

    async Task AskAndGoOn(Errand errand)
    {
        var answer = await _program.Somebody(_chance).Ask<int>(new Question(errand.Number), Patience);
        await Task.Delay(TimeSpan.FromMilliseconds(_chance.Next(20)), _program.Time);
        _program.Note($"{Self.Path} learnt {answer}");
        _program.Somebody(_chance).Tell(errand.Next);
    }
}

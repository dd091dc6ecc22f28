namespace Apis.Kernel.Actors;

/// <summary>
/// The root of the tree. When /user has stopped it stops /system, then itself: the system's own actors outlive the user's.
/// </summary>
sealed class RootGuardian : ReceiveActor
{
    public const string User = "user";
    public const string System = "system";

    public RootGuardian()
    {
        Receive<Terminated>(stopped => Context.Stop(stopped.ActorRef.Path.Name == User ? Context.Child(System) : Self));
    }

    protected override void PreStart()
    {
        Context.Watch(Context.Child(User));
        Context.Watch(Context.Child(System));
    }
}

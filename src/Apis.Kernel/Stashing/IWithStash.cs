namespace Apis.Kernel.Stashing;

/// <summary>
/// An actor that can set messages aside. On restart they go back to the mailbox; on stop they are dead letters.
/// </summary>
public interface IWithStash
{
    IStash Stash { get; set; }
}

namespace Apis.Emulation.Messages;

/// <summary>A message for one bus; where there is none, the answer is a <see cref="Refusal"/>.</summary>
public interface IForBus
{
    string Bus { get; }
}

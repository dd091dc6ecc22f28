namespace Apis.Kernel.Events;

/// <summary>A message whose loss is none: where it finds nobody, no dead letter is published.</summary>
public interface IDeadLetterSuppression;

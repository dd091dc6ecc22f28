namespace Apis.Node.Controllers;

/// <summary>Asks the home's own Controller for what it last read. The answer is <see cref="Known"/>.</summary>
public sealed record WhatIsKnown
{
    public static WhatIsKnown Instance { get; } = new();
}

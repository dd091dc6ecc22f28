namespace Apis.Node.Controllers;

/// <summary>Within a node: asks for what was last read, without reading. The answer is <see cref="Known"/>.</summary>
public sealed record WhatIsKnown
{
    public static WhatIsKnown Instance { get; } = new();
}

using System.Text;
using Apis.Kernel.Actors;
using Apis.Kernel.Cells;

namespace Apis.Kernel.Tracing;

/// <summary>The actors of a system as a tree that a person can read: name, type, and what is unusual about each.</summary>
public static class ActorTree
{
    /// <param name="system">Whose actors.</param>
    /// <param name="maxChildren">Of a parent with more only the first so many are shown, and the number of the rest.</param>
    public static string Print(ActorSystem system, int maxChildren = 100)
    {
        var text = new StringBuilder().AppendLine(system.Root.Path.ToString());
        PrintChildren(text, system.Root, "", maxChildren);
        return text.ToString();
    }

    static void PrintChildren(StringBuilder text, ActorCell parent, string indent, int maxChildren)
    {
        var children = parent.ChildCells;
        var shown = Math.Min(children.Length, maxChildren);
        for (var i = 0; i < shown; i++)
        {
            var isLast = i == children.Length - 1;
            text.Append(indent).Append(isLast ? "└─ " : "├─ ").AppendLine(Describe(children[i]));
            PrintChildren(text, children[i], indent + (isLast ? "   " : "│  "), maxChildren);
        }

        if (shown < children.Length)
            text.Append(indent).AppendLine(FormattableString.Invariant($"└─ … and {children.Length - shown} more"));
    }

    static string Describe(ActorCell cell)
    {
        var text = new StringBuilder(cell.Name).Append("  ").Append(cell.ActorType.Name);
        if (cell.MailboxCount is > 0 and var waiting)
            text.Append(FormattableString.Invariant($", {waiting} waiting"));
        if (cell.Phase != CellPhase.Living)
            text.Append(", ").Append(cell.Phase.ToString().ToLowerInvariant());
        else if (cell.IsSuspended)
            text.Append(", suspended");
        if (cell.Incarnation > 0)
            text.Append(FormattableString.Invariant($", restarted {cell.Incarnation}x"));
        return text.ToString();
    }
}

using System.Globalization;
using Apis.Domain;
using Apis.Domain.Modes;
using Apis.Domain.Nodes;

namespace Apis.Node.Nodes;

/// <summary>What a node keeps on its disk beside deals: its own mode, and the highest epoch that it has seen.</summary>
sealed class NodeState
{
    readonly NodeSetup _setup;
    readonly string _modeFile;
    readonly string _epochFile;

    public NodeState(NodeSetup setup)
    {
        _setup = setup;
        _modeFile = Required(NodePaths.OperationModeFile(setup.Files.Node, setup.TemporaryFolder));
        _epochFile = Required(NodePaths.GridMasterEpochFile(setup.Files.Node, setup.TemporaryFolder));
        LocalMode = ModeSources.Local(setup.Disk.Read(_modeFile)).Mode;
        Epoch = long.TryParse(setup.Disk.Read(_epochFile), CultureInfo.InvariantCulture, out var epoch) ? epoch : 0;
    }

    public LocalMode? LocalMode { get; private set; }

    public long Epoch { get; private set; }

    public void KeepLocalMode(LocalMode? mode)
    {
        LocalMode = mode;
        if (mode is { } kept)
            _setup.Disk.Write(_modeFile, kept.Name());
        else
            _setup.Disk.Delete(_modeFile);
    }

    public void KeepEpoch(long epoch)
    {
        if (epoch <= Epoch)
            return;

        Epoch = epoch;
        _setup.Disk.Write(_epochFile, epoch.ToString(CultureInfo.InvariantCulture));
    }

    static string Required(Outcome<string> path) =>
        path.Succeeded ? path.Value : throw new IOException(path.Problem.Text);
}

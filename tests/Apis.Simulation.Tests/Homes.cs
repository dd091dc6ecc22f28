using Apis.Build;
using Apis.Domain;
using Apis.Domain.Nodes;
using Apis.Simulation.Streets;

namespace Apis.Simulation.Tests;

/// <summary>Homes for tests, with the sample configuration.</summary>
static class Homes
{
    static readonly Repository Root = Repository.Find(AppContext.BaseDirectory);
    static readonly NodeFiles Sample = Load();

    public static StreetPlan Street(params IEnumerable<HomePlan> homes)
    {
        var all = homes.ToValueList();
        var members = all.Select(home => home.UnitId).ToValueList();
        return new()
        {
            Homes = all.Select(home => home with
            {
                Files = home.Files with { Policy = home.Files.Policy with { MemberUnitIds = members } },
            }).ToValueList(),
        };
    }

    public static HomePlan Home(string unitId, double rsocPercent) => new()
    {
        Files = Sample with { Node = Sample.Node with { UnitId = unitId } },
        RsocPercent = rsocPercent,
    };

    static NodeFiles Load() => NodeFolder.Load(Root.In("config/E001"), Read).Value
        ?? throw new InvalidOperationException("The sample configuration can't be read.");

    static FileContent Read(string path) => File.Exists(path) ? FileContent.Of(File.ReadAllBytes(path)) : FileContent.Missing;
}

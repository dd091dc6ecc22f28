namespace Apis.Cluster.Local;

/// <summary>Who was in at some moment; never changed, and shared by all who have heard of it.</summary>
sealed class MemberList
{
    readonly Dictionary<string, LocalSeat> _seats;

    public MemberList(long version, IEnumerable<LocalSeat> seats)
    {
        Version = version;
        _seats = seats.ToDictionary(seat => seat.UnitId);
        UnitIds = [.. _seats.Keys.Order(StringComparer.Ordinal)];
        Seats = [.. UnitIds.Select(unitId => _seats[unitId])];
    }

    public static MemberList Empty { get; } = new(0, []);

    /// <summary>Greater than that of any list before.</summary>
    public long Version { get; }

    public IReadOnlyList<string> UnitIds { get; }

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<LocalSeat> Seats { get; }

    public LocalSeat? SeatOf(string unitId) => _seats.GetValueOrDefault(unitId);
}

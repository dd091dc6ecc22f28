namespace Apis.Samples.Clockwork;

/// <summary>
/// A home with a battery, a toy of what is to come: each quarter of an hour it gains or uses some energy; when it runs
/// low it asks its neighbour for a parcel, and now and then a fuse blows and it starts again.
/// </summary>
sealed class Home : ReceiveActor, IWithTimers
{
    public const int ParcelWh = 100;

    const int CapacityWh = 1000;
    const int LowWh = 300;
    const int MostPerQuarterWh = 60;
    const int QuartersBetweenFuses = 500;
    static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    readonly Random _chance;
    readonly Tally _tally;
    int _chargeWh = CapacityWh / 2;

    public Home(Random chance, Tally tally)
    {
        _chance = chance;
        _tally = tally;
        Receive<QuarterHasPassed>(_ => Live());
        Receive<Request>(_ => Answer());
        Receive<Parcel>(_ => _chargeWh += ParcelWh);
        Receive<Refusal>(_ => _tally.Refusals++);
    }

    public ITimerScheduler Timers { get; set; } = null!;

    protected override void PreStart() => Timers.StartPeriodicTimer(nameof(Quarter), QuarterHasPassed.Instance, Quarter);

    protected override void PostRestart(Exception reason)
    {
        _tally.Restarts++;
        PreStart();
    }

    void Live()
    {
        if (_chance.Next(QuartersBetweenFuses) == 0)
            throw new InvalidOperationException("A fuse has blown.");

        _chargeWh = Math.Clamp(_chargeWh + _chance.Next(-MostPerQuarterWh, MostPerQuarterWh + 1), 0, CapacityWh);
        if (_chargeWh < LowWh)
            Context.Parent.Tell(Request.Instance);
    }

    void Answer()
    {
        if (_chargeWh < LowWh + ParcelWh)
        {
            Sender.Tell(Refusal.Instance);
            return;
        }

        _chargeWh -= ParcelWh;
        _tally.Parcels++;
        Sender.Tell(Parcel.Instance);
    }

    public sealed class Request
    {
        public static Request Instance { get; } = new();
    }

    sealed class Parcel
    {
        public static Parcel Instance { get; } = new();
    }

    sealed class Refusal
    {
        public static Refusal Instance { get; } = new();
    }

    sealed class QuarterHasPassed
    {
        public static QuarterHasPassed Instance { get; } = new();
    }
}

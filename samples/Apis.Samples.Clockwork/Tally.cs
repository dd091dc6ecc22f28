namespace Apis.Samples.Clockwork;

/// <summary>What the demonstration counts; under virtual time one thread does everything, so a plain object will do.</summary>
sealed class Tally
{
    public int Parcels { get; set; }

    public int Refusals { get; set; }

    public int Restarts { get; set; }
}

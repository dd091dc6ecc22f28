using Apis.Domain.Converters;

namespace Apis.Node.Controllers;

public sealed partial class Controller
{
    /// <summary>Not when it was read for somebody a moment ago (GridMaster and controller 5.3).</summary>
    void Acquire()
    {
        if (_acquisitionBegan is { } began && _node.Now - began < _files.Policy.Controller.DataAcquisitionPeriod)
            RearmAcquisition();
        else
            Take(Errand.Acquisition);
    }

    /// <summary>As long after this one as the policy says now, whatever became of it.</summary>
    void RearmAcquisition() => Timers.StartSingleTimer(
        nameof(AcquisitionIsDue), AcquisitionIsDue.Instance, _files.Policy.Controller.DataAcquisitionPeriod);

    /// <summary>
    /// Nobody can tell this home what others do: it stops, the one that holds the voltage last, so that nobody draws from a bus
    /// without one.
    /// </summary>
    void CutOff()
    {
        if (_reading?.Converter.Mode is ConverterMode.VoltageReference)
        {
            Timers.StartSingleTimer(
                nameof(CutOff),
                VoltageReferenceIsOver.Instance,
                _files.Policy.Controller.ScramVoltageReferenceDelay);
        }
        else
        {
            Take(Errand.Stop(ActorRefs.Nobody));
        }
    }

    sealed class AcquisitionIsDue
    {
        public static AcquisitionIsDue Instance { get; } = new();
    }

    sealed class VoltageReferenceIsOver
    {
        public static VoltageReferenceIsOver Instance { get; } = new();
    }
}

using Apis.Domain.Files.Reading;
using Apis.Domain.Modes;
using Apis.Domain.Topology;

namespace Apis.Domain.Policies;

public static partial class PolicyFile
{
    /// <summary>So often nobody tries; a limit in the thousands is a slip.</summary>
    const int MostTrials = 10_000;

    static Kind<double> Positive => Kinds.Number(Bounds.Positive);

    static Kind<double> NotNegative => Kinds.Number(Bounds.NotNegative);

    /// <summary>How often in all (C29). Below zero the reference fails for a test, which no file may ask for here.</summary>
    static Kind<int> Trials(int min) => Kinds.Whole(min, MostTrials);

    static Policy Values(Section file) => new()
    {
        RefreshingPeriod = Seconds(file, "refreshingPeriodMsec", 5),
        OperationMode = file.Choice("operationMode", PolicyWords.Modes, GlobalMode.Stop),
        MemberUnitIds = file.FindList("memberUnitIds", Kinds.Id, isNeeded: true) ?? [],
        LargeCapacityUnitIds = file.FindList("largeCapacityUnitIds", Kinds.Id) ?? [],
        OperationGridVoltageV = file.Required("operationGridVoltageV", Positive),
        OperationGridVoltageRangeV = file.Range("operationGridVoltageVRange", Bounds.Positive),
        GridVoltageSeparationV = file.Required("gridVoltageSeparationV", Positive),
        GridVoltageAllowanceV = file.Required("gridVoltageAllowanceV", NotNegative),
        GridVoltageDropAllowanceV = file.Required("gridVoltageDropAllowanceV", NotNegative),
        GridVoltageStepV = file.Optional("gridVoltageStepV", Positive, 350),
        GridCurrentStepA = file.Required("gridCurrentStepA", Positive),
        GridUvloMaskV = file.Required("gridUvloMaskV", NotNegative),
        Safety = Safety(file.In("safety")),
        HeloPeriod = Seconds(file, "heloPeriodMsec", 5),
        Controller = Controller(file.In("controller")),
        User = User(file.In("user")),
        Mediator = Mediator(file.In("mediator")),
        GridMaster = GridMaster(file.In("gridMaster")),
    };

    static SafetyPolicy Safety(Section safety)
    {
        var topology = TopologySection.Read(safety.In(TopologySection.Name));
        return new()
        {
            GridCurrentAllowancePerUnitA = safety.Required("sumOfDealingUnitGridCurrentAllowancePerUnitA", NotNegative),
            DealGridCurrentMaxA = safety.FindValue("sumOfDealGridCurrentMaxA", Positive, isNeeded: !topology.Enabled),
            TopologyEnabled = topology.Enabled,
            Branches = topology.Branches,
        };
    }

    static ControllerPolicy Controller(Section controller)
    {
        var checkpoint = controller.At("dcdc.checkpoint");
        var reference = controller.At("dcdc.voltageReference");
        return new()
        {
            CheckpointAttempts = checkpoint.Required("retryLimit", Trials(1)),
            CheckpointRetryWait = checkpoint.Required("retryWaitMsec", Kinds.Period),
            RampUpTimeout = reference.At("rampUp.first").Required("timeoutMsec", Kinds.Period),
            AuthorisationTrials = reference.In("authorization").Required("numberOfTrials", Trials(1)),
            ScramVoltageReferenceDelay = Seconds(controller, "scramVoltageReferenceDelayMsec", 5),
            StopMeTimeout = Seconds(controller, "stopMeTimeoutMsec", 60),
            StopMeCheckPeriod = Seconds(controller, "stopMeCheckPeriodMsec", 1),
            DataAcquisitionPeriod = Seconds(controller, "dataAcquisitionPeriodMsec", 5),
            RequestTimeout = Seconds(controller, "requestTimeoutMsec", 5),
            RequestAttempts = controller.Optional("retryLimit", Trials(1), 3),
        };
    }

    static UserPolicy User(Section user) => new()
    {
        ErrorHandlingPeriod = Seconds(user, "errorHandlingPeriodMsec", 1),
        ErrorSustaining = Seconds(user, "errorSustainingMsec", 30),
        HouseKeepingPeriod = Seconds(user, "houseKeepingPeriodMsec", 60),
    };

    static MediatorPolicy Mediator(Section mediator)
    {
        var deal = mediator.In("deal");
        return new()
        {
            DealGridCurrentA = deal.Required("gridCurrentA", Positive),
            DealAmountMinWh = deal.Required("amountMinWh", Kinds.Whole(0, Bounds.MostWh)),
            DealAmountMaxWh = deal.Required("amountMaxWh", Kinds.Whole(1, Bounds.MostWh)),
            DealAmountUnitWh = deal.Required("amountUnitWh", Kinds.Whole(1, Bounds.MostWh)),
            NegotiationTimeout = Seconds(mediator, "negotiationTimeoutMsec", 2),
            DealLoggingPeriod = Seconds(mediator, "dealLoggingPeriodMsec", 5),
        };
    }

    static TimeSpan Seconds(Section section, string name, int otherwise) =>
        section.Optional(name, Kinds.Period, TimeSpan.FromSeconds(otherwise));
}

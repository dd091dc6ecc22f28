namespace Apis.Domain.Scenarios;

/// <summary>A named part of a scale, From included and To not.</summary>
readonly record struct Part(string Name, long From, long To);

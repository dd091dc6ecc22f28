using Apis.Domain.Files;
using Apis.Domain.Files.Json;

namespace Apis.Domain.Nodes;

/// <summary>A file of a node's folder: its text as a tree, null when there is none, and what was found so far.</summary>
sealed record OpenedFile(JsonValue? Tree, FindingList Findings);

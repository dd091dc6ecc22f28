namespace Apis.Domain.Files;

/// <summary>A place in a text: line and column, both counted from 1; the column counts characters, not bytes.</summary>
public readonly record struct Position(int Line, int Column);

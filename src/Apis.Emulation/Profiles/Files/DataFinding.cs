namespace Apis.Emulation.Profiles.Files;

/// <summary>
/// Something wrong in a file of data. Lines and columns count from 1, columns as a table has them; 0 stands for the whole file
/// or the whole line.
/// </summary>
public sealed record DataFinding(string File, int Line, int Column, string Found, string Expected)
{
    public override string ToString() => FormattableString.Invariant($"{Place()}{Found}, but {Expected}");

    string Place() => (Line, Column) switch
    {
        (0, _) => $"{File}: ",
        (_, 0) => FormattableString.Invariant($"{File}:{Line}: "),
        _ => FormattableString.Invariant($"{File}:{Line}: column {Column} is "),
    };
}

namespace Antt.Model.Publication;

/// <summary>A file of an export that could not be read, or that does not hold.</summary>
/// <param name="Path">The file.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record ExportFault(string Path, Words Problem)
{
    /// <summary>The field it is about, by the keys that lead to it, joined by <c>/</c>; null where it is about the whole file.</summary>
    public string? Field { get; init; }
}

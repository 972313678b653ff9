namespace Antt.Site.Parts;

/// <summary>A step of the path at the top of a page.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Path">Where it leads; null for the page itself.</param>
/// <param name="IsName">Whether it is a name from the register, which is Vietnamese in either language.</param>
public sealed record TrailStep(string Text, string? Path, bool IsName);

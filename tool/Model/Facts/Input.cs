namespace Antt.Model.Facts;

/// <summary>Where something used in a result was entered.</summary>
/// <param name="File">Path below the register root.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct Input(string File, int Line);

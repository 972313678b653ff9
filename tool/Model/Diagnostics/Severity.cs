namespace Antt.Model.Diagnostics;

/// <summary>How much a finding weighs. Only errors make a check fail.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Probably not meant; shown, never blocking.</summary>
    Warning,

    /// <summary>Wrong; the register may not be merged like this.</summary>
    Error,
}

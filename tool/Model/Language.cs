namespace Antt.Model;

/// <summary>The languages people read the register in; Vietnamese comes first.</summary>
public enum Language
{
    /// <summary>Tiếng Việt.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}

namespace Antt.Model.Facts;

/// <summary>What a fact holds.</summary>
public enum FactKind : byte
{
    /// <summary>A group of facts; it is named so that "there, but empty" can be told from "not there".</summary>
    Group,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A word of a closed list, a day (ISO), or free text.</summary>
    Text,

    /// <summary>A list of words.</summary>
    Texts,

    /// <summary>A list of groups of facts, or an empty list.</summary>
    Items,
}

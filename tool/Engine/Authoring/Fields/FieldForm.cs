namespace Antt.Engine.Authoring.Fields;

/// <summary>What the answer to a field looks like.</summary>
public enum FieldForm
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of the choices.</summary>
    Choice,

    /// <summary>Any of the choices.</summary>
    Choices,

    /// <summary>Several texts.</summary>
    Texts,

    /// <summary>A count for each of the choices; none at all is an answer too.</summary>
    Counts,

    /// <summary>A list of blocks; an empty list is an answer too.</summary>
    Entries,
}

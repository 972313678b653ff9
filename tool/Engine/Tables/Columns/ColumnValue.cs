namespace Antt.Engine.Tables.Columns;

/// <summary>What the cells of a column stand for.</summary>
public enum ColumnValue
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number, with decimals or without.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of a few values.</summary>
    Choice,

    /// <summary>Several ids, parted by semicolons.</summary>
    Texts,

    /// <summary>Several of a few values, parted by semicolons.</summary>
    Choices,

    /// <summary>Counts by form: "khiển trách: 1; cảnh cáo: 0".</summary>
    Counts,

    /// <summary>Says that a list has nothing in it; what it has in it stands on a sheet of its own.</summary>
    Nothing,

    /// <summary>A figure of a provincial criterion: number, yes or no, or a word.</summary>
    Local,

    /// <summary>The name of the unit, which tells people and the tool that the id beside it is the right one. It is not stored.</summary>
    UnitName,
}

using Antt.Model.Diagnostics;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Engine.Tables.Reading;

/// <summary>What a cell says.</summary>
internal enum CellSays : byte
{
    /// <summary>Nothing: what the register has stays.</summary>
    Blank,

    /// <summary>A value.</summary>
    Value,

    /// <summary>That the value is to be taken out.</summary>
    Erase,

    /// <summary>That the list has nothing in it.</summary>
    Nothing,

    /// <summary>Something that cannot be taken.</summary>
    Wrong,
}

/// <summary>A cell after it was read as its column wants it.</summary>
/// <param name="Says">What it says.</param>
/// <param name="Value">The value.</param>
/// <param name="Problem">Why it cannot be taken.</param>
internal readonly record struct CellReading(CellSays Says, JsonNode? Value, Diagnostic? Problem)
{
    public static CellReading Blank => new(CellSays.Blank, null, null);

    public static CellReading Of(JsonNode value) => new(CellSays.Value, value, null);

    public static CellReading Wrong(Diagnostic problem) => new(CellSays.Wrong, null, problem);
}

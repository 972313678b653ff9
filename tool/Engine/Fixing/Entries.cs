using Antt.Engine.Loading;

namespace Antt.Engine.Fixing;

/// <summary>Takes members and items out of a document, the comma with them.</summary>
internal static class Entries
{
    /// <summary>Removes a value, and its name where it has one.</summary>
    public static TextChange? Remove(Fault fault, JsonNode value)
    {
        if (!value.Exists) return null;
        var bytes = fault.Bytes.Span;
        var start = value.Tree.HasKey(value.Index) ? value.Tree[value.Index - 1].Start : value.Start;
        var behind = Skip(bytes, value.End);
        if (bytes[behind] == ',') return new TextChange(start, Skip(bytes, behind + 1), "");
        var before = start;
        while (IsBlank(bytes[before - 1])) before--;
        return bytes[before - 1] == ',' ? new TextChange(before - 1, value.End, "") : new TextChange(before, behind, "");
    }

    private static int Skip(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && IsBlank(bytes[at])) at++;
        return at;
    }

    private static bool IsBlank(byte unit) => unit is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}

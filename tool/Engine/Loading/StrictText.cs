using System.Globalization;
using System.Text;

namespace Antt.Engine.Loading;

/// <summary>
/// What is JSON and still not wanted in a register: text that is not composed, letters that look like others, characters nobody
/// sees, numbers no one can hold. None of it stops the reading.
/// </summary>
internal static class StrictText
{
    public const int MaxLength = 20_000;

    public static void Check(JsonTree tree, FindingLimit findings)
    {
        for (var index = 0; index < tree.Length && !findings.IsReached; index++)
        {
            ref readonly var token = ref tree[index];
            if (token.Kind == JsonKind.Number) CheckNumber(tree, index, findings);
            else if (token.Kind is JsonKind.Text or JsonKind.Key) CheckText(tree, index, findings);
        }
    }

    private static void CheckNumber(JsonTree tree, int index, FindingLimit findings)
    {
        ref readonly var token = ref tree[index];
        var bytes = tree.BytesOf(index);
        if (bytes.Length <= 18 && bytes.IndexOfAny((byte)'e', (byte)'E') < 0) return;
        var good = bytes.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0
            ? long.TryParse(bytes, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            : double.TryParse(bytes, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
        if (!good) findings.Add(LoadDiagnostics.NumberTooLarge.At(tree.LocationOf(token.Start, token.End), JsonWord.At(bytes, 0)));
    }

    private static void CheckText(JsonTree tree, int index, FindingLimit findings)
    {
        ref readonly var token = ref tree[index];
        if (token.Count > MaxLength && CodePoints(tree.BytesOf(index)) > MaxLength)
        {
            findings.Add(LoadDiagnostics.TextTooLong.At(tree.LocationOf(token.Start, token.End), MaxLength.ToString(CultureInfo.InvariantCulture)));
        }
        if (token.Escaped) CheckSurrogates(tree, index, findings);
        if (token.NotAscii || token.Escaped || token.Odd) CheckCharacters(tree, index, findings);
    }

    private static int CodePoints(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var unit in bytes) count += (unit & 0xC0) != 0x80 ? 1 : 0;
        return count;
    }

    private static void CheckSurrogates(JsonTree tree, int index, FindingLimit findings)
    {
        ref readonly var token = ref tree[index];
        var raw = tree.File.Bytes.Span;
        for (var at = token.Start + 1; at < token.End - 1;)
        {
            if (raw[at] != '\\') at++;
            else if (JsonEscapes.CodeAt(raw, at) is not { } code) at += 2;
            else if (char.IsHighSurrogate((char)code) && JsonEscapes.CodeAt(raw, at + 6) is { } low && char.IsLowSurrogate((char)low)) at += 12;
            else
            {
                if (char.IsSurrogate((char)code))
                {
                    findings.Add(LoadDiagnostics.LoneSurrogate.At(tree.LocationOf(at, at + 6), Encoding.UTF8.GetString(raw.Slice(at, 6))));
                    return;
                }
                at += 6;
            }
        }
    }

    private static void CheckCharacters(JsonTree tree, int index, FindingLimit findings)
    {
        ref readonly var token = ref tree[index];
        new StrictCharacters(tree.File, tree.Lines, token.Start, token.End, tree.BytesOf(index))
        {
            TextStart = token.Escaped ? -1 : token.Start + 1, IsName = token.Kind == JsonKind.Key,
        }.Check(findings);
    }
}

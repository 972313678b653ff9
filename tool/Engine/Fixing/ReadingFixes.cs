using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Antt.Engine.Loading;

namespace Antt.Engine.Fixing;

/// <summary>Fixes of what reading finds.</summary>
internal static class ReadingFixes
{
    public static ImmutableArray<Fix> All { get; } =
    [
        new(LoadDiagnostics.ByteOrderMark, "Bỏ dấu ẩn ở đầu tệp.", "Takes the mark in front of the file away.", static _ => new TextChange(0, 3, "")),
        new(LoadDiagnostics.TrailingComma, "Bỏ dấu phẩy sau mục cuối.", "Takes the comma behind the last entry away.", static fault => fault.Text == "," ? fault.Become("") : null),
        new(LoadDiagnostics.MissingComma, "Thêm dấu phẩy, khi mục sau đứng ở dòng mới.", "Puts the comma, when the next entry begins a line.", Comma),
        new(LoadDiagnostics.UnknownWord, "Viết True, FALSE bằng chữ thường.", "Writes True, FALSE in small letters.",
            static fault => fault.Text.ToLowerInvariant() is "true" or "false" ? fault.Become(fault.Text.ToLowerInvariant()) : null),
        new(LoadDiagnostics.DuplicateKey, "Bỏ mục ghi lần thứ hai, khi hai lần giống hệt nhau.", "Takes the second of two entries away, when they are equal.", Duplicate),
        new(LoadDiagnostics.NotComposed, "Ghép chữ với dấu (NFC).", "Puts letters and marks together (NFC).", static fault => Text(fault, ComposedText.Of)),
        new(LoadDiagnostics.InvisibleCharacter, "Bỏ ký tự không ai nhìn thấy.", "Takes characters away that nobody sees.", static fault => Text(fault, Visible)),
        new(LoadDiagnostics.WrongQuotes, "Thay ngoặc kép cong bằng ngoặc kép thẳng, khi cả cặp ở trên một dòng.", "Makes typographic quotes straight, when both stand on the line.", Quotes),
    ];

    private static TextChange? Comma(Fault fault)
    {
        var bytes = fault.Bytes.Span;
        var behind = fault.Start;
        while (behind > 0 && bytes[behind - 1] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') behind--;
        var isNewLine = bytes[behind..fault.Start].Contains((byte)'\n');
        return isNewLine && behind > 0 && fault.Start < bytes.Length && bytes[fault.Start] is (byte)'"' or (byte)'{' ? new TextChange(behind, behind, ",") : null;
    }

    /// <summary>The finding points at the second name.</summary>
    private static TextChange? Duplicate(Fault fault)
    {
        if (fault.Tree is not { } tree) return null;
        for (var index = 0; index < tree.Length; index++)
        {
            if (tree[index].Kind != JsonKind.Key || tree[index].Start != fault.Start) continue;
            var later = new JsonNode(tree, index + 1);
            return FirstOfThatName(tree, later) is { Exists: true } first && Validating.JsonEquality.AreEqual(tree, first.Index, tree, later.Index) ? Entries.Remove(fault, later) : null;
        }
        return null;
    }

    private static JsonNode FirstOfThatName(JsonTree tree, JsonNode later)
    {
        for (var index = later.Index - 1; index >= 0; index--)
            if (tree[index].Kind == JsonKind.Object && tree.Behind(index) > later.Index) return new JsonNode(tree, index).Get(later.Key);
        return default;
    }

    private static TextChange? Text(Fault fault, Func<string, string> change) =>
        change(fault.Text) is var text && text != fault.Text ? fault.Become(text) : null;

    /// <summary>The text as written, without invisible characters and without escapes for them.</summary>
    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = text[at] != '\\' ? char.IsSurrogatePair(text, at) ? 2 : 1 : Math.Min(text.AsSpan(at).StartsWith("\\u", StringComparison.Ordinal) ? 6 : 2, text.Length - at);
            var isEscape = length == 6;
            if (!OddCharacters.IsInvisible(isEscape ? CodeOf(text.AsSpan(at + 2, 4)) : char.ConvertToUtf32(text, at))) visible.Append(text, at, length);
            at += length;
        }
        return visible.ToString();
    }

    private static int CodeOf(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : 0;

    private static TextChange? Quotes(Fault fault)
    {
        var bytes = fault.Bytes.Span;
        var lineEnd = JsonWord.EndOfLine(bytes, fault.Start);
        var line = Encoding.UTF8.GetString(bytes[fault.Start..lineEnd]);
        var closing = ClosingOf(line[0]);
        var end = closing == '\0' ? -1 : line.IndexOf(closing, 1);
        if (end < 0 || line[1..end].AsSpan().IndexOfAny('"', '\\') >= 0) return null;
        var written = line[..(end + 1)];
        return new TextChange(fault.Start, fault.Start + Encoding.UTF8.GetByteCount(written), $"\"{written[1..^1]}\"");
    }

    private static char ClosingOf(char opening) => opening switch
    {
        '“' or '„' => '”',
        '”' or '\'' => opening,
        '‘' => '’',
        '«' => '»',
        _ => '\0',
    };
}

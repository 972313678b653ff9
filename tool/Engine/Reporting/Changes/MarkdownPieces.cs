using System.Text;

namespace Antt.Engine.Reporting.Changes;

/// <summary>
/// Pieces of a line as Markdown that a forge shows as what they are: nothing in the data becomes a mention, a reference, a link, a table or
/// a tag. A sign that begins one stands alone in a <c>span</c>, because forges look for mentions in the text after Markdown is done.
/// </summary>
internal static class MarkdownPieces
{
    private const string Escaped = "\\`*_[]|{}";
    private const string Starting = "@#!%~$^&";

    /// <summary>A piece.</summary>
    public static string Of(Piece piece) => piece.Kind switch
    {
        PieceKind.Strong => $"**{Text(piece.Text)}**",
        PieceKind.Code => Code(piece.Text),
        PieceKind.Link => $"[{Text(piece.Text)}]({Address(piece.Address ?? "")})",
        _ => Text(piece.Text),
    };

    /// <summary>A text, as it is.</summary>
    public static string Text(string text)
    {
        var written = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            if (char.IsControl(sign) || sign is '\u2028' or '\u2029') written.Append(' ');
            else if (Starting.Contains(sign, StringComparison.Ordinal) && (char.IsLetterOrDigit(next) || next is '_' or '"' or '-' or '\'')) written.Append("<span>").Append(Entity(sign)).Append("</span>");
            else if (sign is '<' or '>' or '&') written.Append(Entity(sign));
            else if (sign == ':' && next == '/') written.Append("<span>:</span>");
            else if (sign == '.' && i >= 3 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase)) written.Append("<span>.</span>");
            else if (sign == '-' && char.IsAsciiDigit(next) && i >= 2 && text.AsSpan(i - 2, 2).Equals("GH", StringComparison.OrdinalIgnoreCase)) written.Append("<span>-</span>");
            else if (Escaped.Contains(sign, StringComparison.Ordinal)) written.Append('\\').Append(sign);
            else written.Append(sign);
        }
        return written.ToString();
    }

    /// <summary>A name as code; its own backticks cannot end it.</summary>
    private static string Code(string text)
    {
        var plain = text.ReplaceLineEndings(" ").Replace('`', '\'');
        return plain.Length == 0 ? "" : $"`{plain}`";
    }

    /// <summary>An address: what could end it or start something else is written by its number.</summary>
    private static string Address(string address)
    {
        var written = new StringBuilder(address.Length);
        foreach (var sign in Encoding.UTF8.GetBytes(address))
        {
            if (sign is > 32 and < 127 && !"()<>\"'\\ `|[]".Contains((char)sign, StringComparison.Ordinal)) written.Append((char)sign);
            else written.Append('%').Append(sign.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }
        return written.ToString();
    }

    private static string Entity(char sign) => sign switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        _ => sign.ToString(),
    };
}

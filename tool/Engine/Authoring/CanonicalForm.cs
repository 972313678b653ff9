using System.Text;
using System.Text.Unicode;
using Antt.Engine.Loading;

namespace Antt.Engine.Authoring;

/// <summary>The one form of any file that people write in a register: documents as <see cref="CanonicalJson"/> has them, prose with the words left alone.</summary>
public static class CanonicalForm
{
    /// <summary>The file in its canonical form; null when it cannot be read.</summary>
    public static byte[]? Of(ReadOnlyMemory<byte> bytes, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind == DocumentKinds.Prose ? Prose(bytes.Span) : CanonicalJson.Format(bytes, kind);
    }

    /// <summary>No mark in front, letters composed, lines ended by LF, one of them at the end; blanks at the end of a line mean something in Markdown.</summary>
    private static byte[]? Prose(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes) || bytes.IndexOf("<<<<<<< "u8) >= 0) return null;
        var text = Encoding.UTF8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        text = ComposedText.Of(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')).TrimEnd('\n');
        return Encoding.UTF8.GetBytes(text.Length == 0 ? "" : text + "\n");
    }
}

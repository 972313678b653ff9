using System.Text;

namespace Antt.Model;

/// <summary>The lines of an iCalendar file (RFC 5545): folded at 75 octets and never inside a letter, ended by CR and LF.</summary>
public sealed class ContentLines
{
    private const int MostOctets = 75;
    private readonly StringBuilder _text = new();

    /// <summary>Text with backslash, semicolon, comma and line break escaped.</summary>
    public static string Text(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Adds a line.</summary>
    public void Add(string line)
    {
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > MostOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }
            _text.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }
        _text.Append("\r\n");
    }

    /// <summary>All lines.</summary>
    public byte[] Bytes() => Encoding.UTF8.GetBytes(_text.ToString());

    /// <summary>All lines as a file.</summary>
    public OutputFile File(string path) => new(path, Bytes());
}

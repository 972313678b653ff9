using System.Text;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Validating;

/// <summary>Checks a file of prose: its bytes and letters, data of persons line by line, and its Markdown. Serves one thread.</summary>
public sealed class ProseCheck
{
    private readonly ProseReader _reader = new();
    private readonly FindingLimit _limit = new();

    /// <summary>Adds everything wrong with a file to the findings.</summary>
    public void Check(SourceFile file, ICollection<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        _limit.Begin(findings);
        var start = _reader.Begin(file, _limit);
        if (start < 0) return;
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        CheckLines(file.Bytes.Span, start, name);
        CheckMarkdown(file.Bytes.Span, start, name);
    }

    private void CheckLines(ReadOnlySpan<byte> bytes, int start, string name)
    {
        for (var at = start; at < bytes.Length && !_limit.IsReached;)
        {
            var newline = bytes[at..].IndexOf((byte)'\n');
            var end = newline < 0 ? bytes.Length : at + newline;
            var line = bytes[at..end].TrimEnd((byte)'\r');
            _reader.CheckLine(at, at + line.Length, _limit);
            if (PersonalDataRules.FirstIn(line, !Ascii.IsValid(line)) is { } personal)
                _limit.Add(personal.Descriptor.At(_reader.LocationOf(at, at + line.Length), name, personal.Detail));
            at = end + 1;
        }
    }

    private void CheckMarkdown(ReadOnlySpan<byte> bytes, int start, string name)
    {
        var text = Encoding.UTF8.GetString(bytes[start..]);
        var (units, offset) = (0, start);
        foreach (var flaw in SafeMarkdown.FlawsOf(text))
        {
            if (_limit.IsReached) return;
            offset += Encoding.UTF8.GetByteCount(text.AsSpan(units..flaw.Start));
            units = flaw.Start;
            var end = Math.Clamp(flaw.End, units, text.Length);
            _limit.Add(flaw.Descriptor.At(_reader.LocationOf(offset, offset + Encoding.UTF8.GetByteCount(text.AsSpan(units..end))), name, flaw.Detail));
        }
    }
}

using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Validating;

/// <summary>
/// Looks for nothing but data of persons and marks of secrecy in one file, whatever state it is in: what must not leave a machine. What a check refuses to read, for
/// its size, its encoding or the marks of a merge, git keeps all the same.
/// </summary>
public static class LeakCheck
{
    /// <summary>What was found.</summary>
    public static ImmutableArray<Diagnostic> In(SourceFile file)
    {
        var found = new List<Diagnostic>();
        var kind = DocumentKinds.Of(file.Path);
        if (kind is null && !DocumentKinds.Prose.Matches(file.Path)) LookAt(file.Path, [NameOf(file.Path).Replace('-', ' ').Replace('_', ' ')], found);
        if (kind is not null && new JsonReader().Read(file, found) is { } tree) Schemas.For(kind).Check(tree, found);
        else LookAt(file.Path, TextOf(file.Bytes.Span).Split('\n'), found);
        return [.. found.Where(static finding => ValidateDiagnostics.IsLeak(finding.Descriptor))];
    }

    private static void LookAt(string path, string[] lines, List<Diagnostic> found)
    {
        for (var at = 0; at < lines.Length && found.Count < FindingLimit.Most; at++)
        {
            var line = lines[at].TrimEnd('\r');
            if (PersonalDataRules.FirstIn(Encoding.UTF8.GetBytes(line), !Ascii.IsValid(line)) is { } personal)
                found.Add(personal.Descriptor.At(new Location(path, at + 1, 1, at + 1, line.Length + 1), NameOf(path), personal.Detail));
        }
    }

    /// <summary>The text of a file, also one that an old program saved; none where the file holds no text.</summary>
    private static string TextOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] when Utf8.IsValid(rest) => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ when Utf8.IsValid(bytes) => Encoding.UTF8.GetString(bytes),
        _ => bytes.Contains((byte)0) ? "" : Encoding.Latin1.GetString(bytes),
    };

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}

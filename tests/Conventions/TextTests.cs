using System.Text;
using System.Text.RegularExpressions;

namespace Antt.Tests.Conventions;

/// <summary>The repository's own texts: links lead somewhere, and nothing in them belongs to one machine.</summary>
public sealed partial class TextTests
{
    private static readonly string[] Texts =
        [".cs", ".razor", ".md", ".json", ".props", ".targets", ".csproj", ".proj", ".yml", ".yaml", ".sln", ".css", ".ts", ".mjs", ".sh", ".editorconfig", ".gitattributes"];

    private static readonly string[] Outside =
        ["/wor" + "k/", "/tm" + "p/", "sha" + "red/", "/ro" + "ot/", "/ho" + "me/", "api.nuget" + ".org", "registry.npm" + "js"];

    private static readonly string[] Tops = ["data/", "schemas/", "tool/", "tests/", "site/", ".github/", ".vscode/", ".ci/"];

    [Fact]
    public void No_text_names_one_machine_or_work_outside_the_repository() =>
        Offenders.None(
            from path in SourceFiles.With(Texts)
            where !path.EndsWith("packages.lock.json", StringComparison.Ordinal)
            from line in SourceFiles.Lines(path).Select((text, index) => (text, number: index + 1))
            where Outside.Any(word => line.text.Contains(word, StringComparison.Ordinal)) || IssueNumber().IsMatch(line.text)
            select $"{path}({line.number}): {line.text.Trim()}");

    [Fact]
    public void Every_text_is_nfc_without_byte_order_mark_and_ends_in_a_line_feed() =>
        Offenders.None(
            from path in SourceFiles.With(Texts)
            where !path.EndsWith(".sln", StringComparison.Ordinal) && !path.EndsWith("packages.lock.json", StringComparison.Ordinal)
            let bytes = File.ReadAllBytes(Path.Combine(SourceFiles.Root, path))
            let text = Encoding.UTF8.GetString(bytes)
            let fault = bytes is [0xEF, 0xBB, 0xBF, ..] ? "byte order mark"
                : !text.IsNormalized(NormalizationForm.FormC) ? "not NFC"
                : text.Contains('\r', StringComparison.Ordinal) ? "carriage return"
                : text.Length > 0 && text[^1] != '\n' ? "no line feed at the end" : null
            where fault is not null
            select $"{path}: {fault}");

    /// <summary>The page of the finding about such marks shows them, and a case is run from there.</summary>
    [Fact]
    public void No_mark_of_an_unsettled_merge_is_left() =>
        Offenders.None(
            from path in SourceFiles.With(Texts)
            where !path.StartsWith("tests/Cases/diagnostics/ANTT1025-", StringComparison.Ordinal)
            from line in SourceFiles.Lines(path).Select((text, index) => (text, number: index + 1))
            where MergeMark().IsMatch(line.text)
            select $"{path}({line.number}): {line.text}");

    [Fact]
    public void Every_relative_link_and_every_path_in_prose_leads_somewhere() =>
        Offenders.None(
            from path in SourceFiles.With([".md"])
            from line in Prose(path)
            from target in Links(path, line.text).Concat(Paths(line.text))
            where !File.Exists(Path.Combine(SourceFiles.Root, target)) && !Directory.Exists(Path.Combine(SourceFiles.Root, target))
            select $"{path}({line.number}): {target}");

    [Fact]
    public void Decisions_are_numbered_in_a_row_and_say_their_number() =>
        Offenders.None(SourceFiles.With([".md"]).Where(static path => path.StartsWith("tool/decisions/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(static (path, index) => (path, expected: index + 1))
            .Where(static decision => !Path.GetFileName(decision.path).StartsWith($"{decision.expected:0000}-", StringComparison.Ordinal)
                || !SourceFiles.Lines(decision.path)[0].StartsWith($"# {decision.expected}. ", StringComparison.Ordinal))
            .Select(static decision => $"{decision.path}: number {decision.expected} expected"));

    private static IEnumerable<(string text, int number)> Prose(string path)
    {
        string? fence = null;
        var number = 0;
        foreach (var line in SourceFiles.Lines(path))
        {
            number++;
            var ticks = line.TrimStart().TakeWhile(c => c == '`').Count();
            if (fence is null && ticks >= 3) fence = new string('`', ticks);
            else if (fence is not null) { if (line.Trim() == fence) fence = null; }
            else yield return (line, number);
        }
    }

    private static IEnumerable<string> Links(string path, string line) =>
        from Match match in Link().Matches(line)
        let target = Uri.UnescapeDataString(match.Groups[1].Value.Split('#')[0])
        where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
        select target[0] == '/' ? target[1..] : Path.GetRelativePath(SourceFiles.Root, Path.Combine(SourceFiles.Root, Path.GetDirectoryName(path)!, target));

    private static IEnumerable<string> Paths(string line) =>
        from Match match in Ticked().Matches(line)
        let target = match.Groups[1].Value
        where Tops.Any(top => target.StartsWith(top, StringComparison.Ordinal)) && target.IndexOfAny(['<', '*', '{', '…', ' ', '(']) < 0
        select target.TrimEnd('.', '/');

    [GeneratedRegex(@"\bissue #?\d|\(#\d+\)", RegexOptions.IgnoreCase)]
    private static partial Regex IssueNumber();

    [GeneratedRegex(@"^(<{7}|>{7}|\|{7})( |$)|^={7}$")]
    private static partial Regex MergeMark();

    [GeneratedRegex(@"(?<!`)\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Ticked();
}

using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Reference;

/// <summary>Makes the page about a kind of finding of its case file: the paragraphs, and the sections with and without the fault.</summary>
public static class CodePageReader
{
    private const string EnglishMark = "*English:";
    private const int MostFindings = 6;

    /// <summary>The page.</summary>
    /// <exception cref="FormatException">The file follows the grammar of cases, but has no English paragraph or shows nothing wrong or nothing right.</exception>
    public static CodePage Read(DiagnosticDescriptor kind, CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(file);
        var paragraphs = file.Prose.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var english = paragraphs.Where(line => line.StartsWith(EnglishMark, StringComparison.Ordinal)).ToList();
        var wrong = file.Sections.FirstOrDefault(static section => section.Name.StartsWith("Sai", StringComparison.Ordinal));
        var right = file.Sections.FirstOrDefault(static section => section.Name.StartsWith("Đúng", StringComparison.Ordinal));
        if (english.Count != 1 || wrong is null || right is null) throw new FormatException($"{file.Path} is no page of a code");
        var why = new Words(
            string.Join('\n', paragraphs.Where(line => line != english[0])), english[0][EnglishMark.Length..].Trim().TrimEnd('*'));
        return new CodePage(kind, why, Example(wrong, kind.Code), Example(right, kind.Code));
    }

    private static CodeExample Example(CaseSection section, string code)
    {
        ImmutableArray<string> findings = [.. section.Expected.SelectMany(expectation => expectation.Lines).Concat(section.Commands.SelectMany(command => command.Shown)).Where(line => line.Contains(" ANTT", StringComparison.Ordinal))];
        return new CodeExample(
            [.. section.Changes.Select(change => new CodeBlock(HowOf(change.Kind), change.Path, change.Text.TrimEnd('\n')))],
            findings.Length <= MostFindings ? findings : [.. findings.Where(line => line.Contains($" {code}", StringComparison.Ordinal))]);
    }

    private static Words HowOf(CaseChangeKind kind) => kind switch
    {
        CaseChangeKind.Replace => new("cả tệp", "the whole file"),
        CaseChangeKind.Merge => new("những mục thay đổi", "what changes in it"),
        CaseChangeKind.Bytes => new("các byte của tệp", "the bytes of the file"),
        CaseChangeKind.Workbook => new("các trang của bảng tính", "the sheets of a workbook"),
        CaseChangeKind.Delete => new("bỏ đi", "taken away"),
        CaseChangeKind.Link => new("liên kết ra ngoài sổ", "a link out of the register"),
        CaseChangeKind.Before => new("tệp trước đó", "the file as it was before"),
        _ => new("không mở được", "cannot be opened"),
    };
}

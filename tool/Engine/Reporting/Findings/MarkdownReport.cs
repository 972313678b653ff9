using System.Globalization;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Reporting;

/// <summary>For comments and summaries of forges: errors first, file by file, much folded, the rest counted, so that it fits into a comment.</summary>
internal static class MarkdownReport
{
    private const int MostShown = 30;
    private const int MostFolded = 120;

    public static ReportFormat Format { get; } = new("markdown", new Words("Markdown cho lời bình và trang tóm tắt", "Markdown for comments and summaries"), Write);

    private static void Write(RunSummary summary, Language language, Stream output) => TextReport.WriteLines(output, Lines(summary, language));

    private static IEnumerable<string> Lines(RunSummary summary, Language language)
    {
        var (findings, counts) = (summary.Diagnostics, summary.Counts);
        yield return "## antt check";
        yield return "";
        yield return Total(
            Count(Severity.Error), Count(Severity.Warning), Count(Severity.Info), counts.Files, counts.Units, summary.AsOf.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)).In(language);
        var ordered = findings.OrderByDescending(finding => finding.Severity).ToList();
        foreach (var line in ByFile(ordered.Take(MostShown), summary, language)) yield return line;
        if (ordered.Count > MostShown)
        {
            yield return "";
            yield return $"<details><summary>{More(Math.Min(ordered.Count - MostShown, MostFolded)).In(language)}</summary>";
            foreach (var line in ByFile(ordered.Skip(MostShown).Take(MostFolded), summary, language)) yield return line;
            yield return "";
            yield return "</details>";
        }
        foreach (var line in ByKind([.. ordered.Skip(MostShown + MostFolded)], language)) yield return line;

        int Count(Severity severity) => findings.Count(finding => finding.Severity == severity);
    }

    private static IEnumerable<string> ByFile(IEnumerable<Diagnostic> findings, RunSummary summary, Language language)
    {
        string? file = null;
        foreach (var finding in findings)
        {
            if (finding.Location.Path != file)
            {
                file = finding.Location.Path;
                yield return "";
                yield return $"**{MarkdownText.Of(file)}**";
                yield return "";
            }
            var code = CodePages.AddressOf(finding.Descriptor.Code, summary, language) is { } page ? $"[{finding.Descriptor.Code}]({page})" : finding.Descriptor.Code;
            var place = At(finding.Location.Line).In(language);
            yield return $"- {Weight(finding.Severity).In(language)} {code}, {place}: {MarkdownText.Of($"{finding.Found(language)} {finding.Expected(language)}")} **{MarkdownText.Of(finding.Mend(language))}**";
        }
    }

    /// <summary>What no longer fits, by code.</summary>
    private static IEnumerable<string> ByKind(List<Diagnostic> rest, Language language)
    {
        if (rest.Count == 0) yield break;
        yield return "";
        yield return Rest(rest.Count).In(language);
        yield return "";
        yield return Heading.In(language);
        yield return "|---|---|---:|";
        foreach (var kind in rest.GroupBy(finding => finding.Descriptor).OrderBy(kind => kind.Key.Code, StringComparer.Ordinal))
            yield return $"| {kind.Key.Code} | {MarkdownText.Of(kind.Key.Title.In(language))} | {kind.Count().ToString(CultureInfo.InvariantCulture)} |";
    }

    private static Words Total(int errors, int warnings, int notes, int files, int units, string day) => new(
        $"{Counted.Shown(errors)} lỗi, {Counted.Shown(warnings)} cảnh báo, {Counted.Shown(notes)} điều lưu ý; {Counted.Shown(files)} tệp, {Counted.Shown(units)} đơn vị, tính đến ngày {day}.",
        $"{Counted.English(errors, "error")}, {Counted.English(warnings, "warning")}, {Counted.English(notes, "note")}; {Counted.English(files, "file")}, {Counted.English(units, "unit")}, as of {day}.");

    private static Words More(int count) => new(
        FormattableString.Invariant($"Còn {count} điều nữa"), FormattableString.Invariant($"{count} more"));

    private static Words Rest(int count) => new(
        FormattableString.Invariant($"Còn {count} điều không liệt kê ở đây; `antt check` cho biết tất cả."),
        FormattableString.Invariant($"{count} are not listed here; `antt check` tells them all."));

    private static Words Heading { get; } = new("| mã | việc | số lần |", "| code | finding | times |");

    private static Words At(int line) => new(FormattableString.Invariant($"dòng {line}"), FormattableString.Invariant($"line {line}"));

    private static Words Weight(Severity severity) => severity switch
    {
        Severity.Error => new("❌ Lỗi", "❌ Error"),
        Severity.Warning => new("⚠️ Cảnh báo", "⚠️ Warning"),
        _ => new("ℹ️ Lưu ý", "ℹ️ Note"),
    };
}

using System.Text.RegularExpressions;
using Antt.Engine;
using Antt.Model;
using Antt.Model.Diagnostics;
using Antt.Tests.Support;

namespace Antt.Tests.Conventions;

/// <summary>
/// A message says where, what is there, what should be there and what to do, to somebody who has never seen JSON: held against the
/// templates of all findings and against every finding that the cases bring about.
/// </summary>
public sealed partial class MessageTests
{
    private const int LongestPart = 420;
    private const int LongestTitle = 70;

    private static readonly Lazy<IReadOnlyList<Diagnostic>> Shown = new(() =>
    {
        var runner = new CaseRunner(SourceFiles.Root);
        return [.. CaseRunner.ReadAll(SourceFiles.Root, "diagnostics").SelectMany(file => file.Sections).SelectMany(section =>
            section.Expected.SelectMany(expectation => runner.Outcome(section, expectation.AsOf).Findings))];
    });

    [Fact]
    public void Every_template_tells_three_different_things_in_bearable_length() =>
        Offenders.None(
            from kind in DiagnosticCatalogue.All
            from language in Enum.GetValues<Language>()
            let parts = new[] { kind.Found, kind.Expected, kind.Mend }.Select(words => words.In(language)).ToList()
            where parts.Distinct(StringComparer.Ordinal).Count() < 3 || parts.Exists(part => part.Length is < 5 or > LongestPart) || kind.Title.In(language).Length is < 4 or > LongestTitle
            select $"{kind.Code} ({language})");

    [Fact]
    public void Every_template_begins_like_a_sentence() =>
        Offenders.None(
            from kind in DiagnosticCatalogue.All
            from words in new[] { kind.Found, kind.Expected, kind.Mend, kind.Title }
            from language in Enum.GetValues<Language>()
            let text = words.In(language)
            where (char.IsLower(text[0]) && !Written().IsMatch(text)) || text != text.Trim() || text.Contains("  ", StringComparison.Ordinal)
            select $"{kind.Code}: {text}");

    [Fact]
    public void No_template_is_half_translated() =>
        Offenders.None(
            from kind in DiagnosticCatalogue.All
            from words in new[] { kind.Found, kind.Expected, kind.Mend, kind.Title }
            let english = Quoted().Replace(words.En, "")
            let vietnamese = Quoted().Replace(words.Vi, "")
            where Marked().IsMatch(english) || EnglishWords().IsMatch(vietnamese)
            select $"{kind.Code}: {words.Vi} | {words.En}");

    /// <summary>What the checks of history fill their sentences with is looked for in the code, for a case need not bring about every phrase.</summary>
    [Fact]
    public void Every_phrase_that_fills_a_finding_about_history_has_its_english() =>
        Offenders.None(
            from path in SourceFiles.With([".cs"])
            where path.StartsWith("tool/Engine/Linking/Checks/History/", StringComparison.Ordinal) && path.EndsWith("Checks.cs", StringComparison.Ordinal)
            from line in SourceFiles.Lines(path)
            from Match phrase in Literal().Matches(line)
            where Marked().IsMatch(phrase.Groups[1].Value)
            let said = Filled().Replace(phrase.Groups[1].Value, "{0}")
            where !ArgumentWords.All.Any(words => words.Vi == said)
            select $"{path}: {said}");

    [Fact]
    public void What_a_dossier_lacks_is_named_in_the_language_of_the_sentence()
    {
        var lacking = Shown.Value.Where(static finding => finding.Descriptor.Code is "ANTT3140" or "ANTT3152").ToList();
        Assert.Contains(lacking, static finding => finding.Found(Language.Vietnamese).Contains("thiếu tờ trình", StringComparison.Ordinal));
        Assert.Contains(lacking, static finding => finding.Found(Language.English).EndsWith("lacks: submission.", StringComparison.Ordinal));
        Assert.All(lacking, static finding => Assert.DoesNotMatch(Marked(), Quoted().Replace(finding.Found(Language.English), "")));
    }

    [Fact]
    public void No_template_speaks_the_language_of_programs() =>
        Offenders.None(
            from kind in DiagnosticCatalogue.All
            from words in new[] { kind.Found, kind.Expected, kind.Mend, kind.Title }
            from text in new[] { words.Vi, words.En }
            where Jargon().IsMatch(text)
            select $"{kind.Code}: {text}");

    [Fact]
    public void Every_finding_stands_on_a_line_and_ends_behind_its_beginning() =>
        Offenders.None(
            from finding in Shown.Value
            let place = finding.Location
            where place.Path.Length == 0 || place.Line < 1 || place.Column < 1 || place.EndLine < place.Line || (place.EndLine == place.Line && place.EndColumn < place.Column)
            select $"{place} {finding.Descriptor.Code}");

    [Fact]
    public void No_finding_has_a_hole_or_a_pointer_in_place_of_words()
    {
        var typed = CaseRunner.ReadAll(SourceFiles.Root, "diagnostics").SelectMany(file => file.Sections).SelectMany(section => section.Commands)
            .SelectMany(command => command.Shown).ToList();
        Assert.DoesNotContain(
            DiagnosticCatalogue.All.Select(kind => kind.Code).Except(Shown.Value.Select(finding => finding.Descriptor.Code)),
            code => !typed.Exists(line => line.Contains($" {code}: ", StringComparison.Ordinal)));
        Offenders.None(
            from finding in Shown.Value
            from language in Enum.GetValues<Language>()
            let message = finding.Message(language)
            where Hole().IsMatch(message) || Pointer().IsMatch(message) || message.Contains("“”", StringComparison.Ordinal) || (message.Contains("\"\"", StringComparison.Ordinal) && !message.Contains('“', StringComparison.Ordinal))
            select $"{finding.Descriptor.Code}: {message}");
    }

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Filled();

    /// <summary>Words that are written so in files.</summary>
    [GeneratedRegex("^(true|null|data/)")]
    private static partial Regex Written();

    [GeneratedRegex("“[^”]*”|Bắc Kạn|\"[^\"]*\"|\\{\\{|\\}\\}|`[^`]*`|[\\w.-]+/[\\w./-]+")]
    private static partial Regex Quoted();

    [GeneratedRegex("[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]", RegexOptions.IgnoreCase)]
    private static partial Regex Marked();

    [GeneratedRegex(@"\b(the|is|are|this|that|with|file|must|should|remove)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWords();

    [GeneratedRegex(@"exception|instancePath|schema violation|regex|stack|undefined|NaN|\bnode\b|\bstring\b|\binteger\b|\bboolean\b|\barray\b", RegexOptions.IgnoreCase)]
    private static partial Regex Jargon();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"(^|[\s“""])#?/[A-Za-z0-9_~$-]+(/[A-Za-z0-9_~$-]+)*(?=[\s”"".]|$)")]
    private static partial Regex Pointer();
}

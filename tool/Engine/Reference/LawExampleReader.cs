using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Law;

namespace Antt.Engine.Reference;

/// <summary>Makes examples of the cases of the law: those that tell of one unit in one year, in both languages, and turn on a condition or two.</summary>
public static class LawExampleReader
{
    private const string EnglishMark = "*English:";
    private const string GroundsMark = "Căn cứ:";
    private const int MostConditions = 2;

    /// <summary>The examples in a case file, in its order; none where it tells of something else.</summary>
    public static IEnumerable<LawExample> Read(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        foreach (var section in file.Sections)
        {
            if (Told(section.Prose) is { } told && OutcomesOf(section) is { Length: > 0 and <= MostConditions } outcomes)
                yield return new LawExample(TitleOf(section.Name), told, outcomes);
        }
    }

    private static Words? Told(string prose)
    {
        var vietnamese = new List<string>();
        string? english = null;
        foreach (var paragraph in prose.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static lines => lines.Replace('\n', ' ')))
        {
            if (paragraph.StartsWith(EnglishMark, StringComparison.Ordinal)) english = paragraph[EnglishMark.Length..].Trim().TrimEnd('*');
            else if (!paragraph.StartsWith(GroundsMark, StringComparison.Ordinal)) vietnamese.Add(paragraph);
        }
        return vietnamese.Count > 0 && english is not null ? new Words(string.Join(' ', vietnamese), english) : null;
    }

    /// <summary>A case has one line about its unit, "thon-suoi-mau 2024 dat", and indented lines about conditions below it.</summary>
    private static ImmutableArray<ExampleOutcome> OutcomesOf(CaseSection section)
    {
        if (section.Expected is not [var expected] || expected.Lines.Count(static line => line[0] != ' ') != 1) return [];
        return
        [
            .. expected.Lines.Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(static words => words is [_, _, ..] && Verdicts.OutcomeOf(words[1]) is not null)
                .Select(static words => new ExampleOutcome(words[0], Verdicts.OutcomeOf(words[1])!.Value))
                .DistinctBy(static outcome => outcome.Condition),
        ];
    }

    /// <summary>The heading without the number of the case.</summary>
    private static string TitleOf(string heading) =>
        heading.StartsWith("C-", StringComparison.Ordinal) && heading.IndexOf('—', StringComparison.Ordinal) is > 0 and var dash ? heading[(dash + 1)..].Trim() : heading;
}

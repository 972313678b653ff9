using System.Text;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Xunit.Abstractions;

namespace Antt.Tests.Engine.Validating;

/// <summary>How much of what must be found is found, and how often something harmless is taken for it.</summary>
public sealed class PersonalDataMeasureTests(ITestOutputHelper output)
{
    private const int FewestHits = 990;
    private const int FewestOfKind = 990;
    private const int MostFalseAlarms = 5;

    [Fact]
    public void Nearly_all_lines_about_persons_are_found_and_named_for_what_they_are()
    {
        var lines = PersonalDataCorpus.ToFind().ToList();
        var told = lines.Select(line => (line.Line, line.Kind, Said: Said(line.Line))).ToList();
        foreach (var kind in told.GroupBy(line => line.Kind))
            output.WriteLine($"{kind.Key}: {kind.Count(line => line.Said is not null)} of {kind.Count()} found, {kind.Count(line => line.Said == kind.Key)} as what they are");
        foreach (var line in told.Where(line => line.Said != line.Kind)) output.WriteLine($"  {line.Kind} taken for {line.Said ?? "nothing"}: {line.Line}");

        Assert.Equal(PersonalDataCorpus.Lines, told.Count);
        Assert.InRange(told.Count(line => line.Said is not null), FewestHits, PersonalDataCorpus.Lines);
        Assert.InRange(told.Count(line => line.Said == line.Kind), FewestOfKind, PersonalDataCorpus.Lines);
    }

    [Fact]
    public void Hardly_a_harmless_line_is_taken_for_data_of_a_person()
    {
        var lines = PersonalDataCorpus.Harmless().ToList();
        var alarms = lines.Select(line => (Line: line, Said: Said(line))).Where(line => line.Said is not null).ToList();
        output.WriteLine($"{alarms.Count} false alarms in {lines.Count} harmless lines, {lines.Distinct().Count()} of them different");
        foreach (var (line, said) in alarms) output.WriteLine($"  {said}: {line}");

        Assert.Equal(PersonalDataCorpus.Lines, lines.Count);
        Assert.InRange(alarms.Count, 0, MostFalseAlarms);
    }

    private static string? Said(string line) => LeakCheck.In(new SourceFile("data/ghi-chu.md", Encoding.UTF8.GetBytes(line + "\n"))) is [var found, ..] ? found.Descriptor.Slug : null;
}

using Antt.Engine.Reference;
using Antt.Tests.Support;

namespace Antt.Tests.Cases;

/// <summary>Every section of every Markdown case, as a whole register through the whole pipeline.</summary>
public sealed class CaseTests
{
    private static readonly string Root = RepositoryRoot.Find();
    private static readonly CaseRunner Runner = new(Root);

    /// <summary>The cases of the law, public ones under their numbers.</summary>
    public static TheoryData<string, string> Law => Rows("law");

    /// <summary>The cases of each criterion kind.</summary>
    public static TheoryData<string, string> Criteria => Rows("criteria");

    /// <summary>The cases of each diagnostic.</summary>
    public static TheoryData<string, string> Diagnostics => Rows("diagnostics");

    [Theory]
    [MemberData(nameof(Law))]
    public void Law_case(string file, string section) => Run(file, section);

    [Theory]
    [MemberData(nameof(Criteria))]
    public void Criterion_case(string file, string section) => Run(file, section);

    [Theory]
    [MemberData(nameof(Diagnostics))]
    public void Diagnostic_case(string file, string section) => Run(file, section);

    [Fact]
    public void Base_registers_are_clean()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Root, "tests/Cases/base")))
        {
            var section = new CaseSection("clean", Path.GetFileName(folder), "", [], []);
            var findings = Runner.Outcome(section, null).Findings;
            Assert.True(findings.IsEmpty, folder + "\n" + string.Join('\n', findings.Select(CaseRunner.TextOf)));
        }
    }

    private static void Run(string file, string section)
    {
        var path = "tests/Cases/" + file;
        if (CaseUpdate.IsAsked) CaseUpdate.Rewrite(Root, path, Runner);
        var parsed = CaseFile.Parse(path, File.ReadAllText(Path.Combine(Root, path)));
        var difference = Runner.Run(parsed, parsed.Sections.First(candidate => candidate.Name == section));
        if (difference is not null) Assert.Fail("\n" + difference);
    }

    private static TheoryData<string, string> Rows(string folder)
    {
        var rows = new TheoryData<string, string>();
        foreach (var file in CaseRunner.ReadAll(Root, folder))
            foreach (var section in file.Sections) rows.Add(file.Path["tests/Cases/".Length..], section.Name);
        return rows;
    }
}

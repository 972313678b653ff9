using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Antt.Engine.Reference;
using Antt.Tests.Conventions;
using Antt.Tests.Support;
using Xunit.Abstractions;

namespace Antt.Tests.Requirements;

/// <summary>Every requirement stands once in the tables beside this file, and every test it names exists.</summary>
public sealed partial class RequirementsTests(ITestOutputHelper output)
{
    private const string Folder = "tests/Requirements";

    /// <summary>Rows that nothing keeps yet. May only shrink.</summary>
    private const int MostOpen = 0;

    private const int MostSetAside = 10;

    /// <summary>First and last number of each letter; nothing is left out between them.</summary>
    private static readonly ImmutableArray<(char Letter, int First, int Last)> Numbers =
    [
        ('A', 1, 14), ('B', 20, 41), ('C', 50, 62), ('D', 70, 111), ('E', 120, 131), ('F', 140, 155), ('G', 160, 173), ('H', 180, 192),
        ('I', 200, 243), ('J', 250, 261), ('K', 270, 278), ('L', 290, 298), ('M', 310, 320), ('N', 330, 343), ('O', 350, 359),
    ];

    private static readonly ImmutableArray<RequirementRow> Rows =
        [.. SourceFiles.With([".md"], Folder).SelectMany(path => RequirementRow.Read(path, SourceFiles.Lines(path)))];

    [Fact]
    public void Every_requirement_stands_once_in_the_table_of_its_letter() =>
        Assert.Equal(
            Numbers.SelectMany(letter => Enumerable.Range(letter.First, letter.Last - letter.First + 1).Select(number => $"{letter.Letter} R-{number:d3}")),
            Rows.Select(row => $"{Path.GetFileName(row.File)[0]} {row.Id}"));

    [PublicDataFact]
    public void The_numbers_are_those_of_the_public_list()
    {
        var listed = File.ReadLines(PublicData.Path("domain", "requirements.md"))
            .Select(line => Listed().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);
        Assert.Equal(listed, Rows.Select(row => row.Id));
    }

    [Fact]
    public void Every_row_says_what_has_to_hold() =>
        Offenders.None(Rows.Where(row => row.Behaviour.Length < 12).Select(row => row.ToString()));

    [Fact]
    public void Every_named_test_exists()
    {
        var methods = TestMethods();
        Offenders.None(
            from row in Rows
            from test in row.Tests
            where !(test.StartsWith("tests/", StringComparison.Ordinal) ? IsCase(test) : methods.Contains(test))
            select $"{row}: {test}");
    }

    [Fact]
    public void Open_rows_only_become_fewer()
    {
        var open = Rows.Where(row => row.IsOpen).ToList();
        output.WriteLine($"{open.Count} open: {string.Join(' ', open.Select(row => row.Id))}");
        Assert.True(open.Count <= MostOpen, $"{open.Count} rows are open, {MostOpen} are allowed");
    }

    [Fact]
    public void At_most_ten_are_set_aside_each_with_a_reason()
    {
        var aside = Rows.Where(row => row.SetAside is not null).ToList();
        Assert.True(aside.Count <= MostSetAside, $"{aside.Count} are set aside");
        Offenders.None(aside.Where(row => row.SetAside!.Length < 20).Select(row => $"{row}: gives no reason"));
    }

    /// <summary>A case file, alone or with the heading of one of its sections behind #.</summary>
    private static bool IsCase(string name)
    {
        var (path, section) = name.Split('#', 2) is [var file, var heading] ? (file, heading) : (name, null);
        if (!File.Exists(Path.Combine(SourceFiles.Root, path))) return false;
        var sections = CaseFile.Parse(path, SourceFiles.Text(path)).Sections;
        return section is null || sections.Any(candidate => candidate.Name == section);
    }

    private static HashSet<string> TestMethods() =>
    [
        .. from type in typeof(RequirementsTests).Assembly.GetTypes()
           from method in type.GetMethods()
           where method.GetCustomAttribute<FactAttribute>() is not null
           select $"{type.FullName}.{method.Name}",
    ];

    [GeneratedRegex(@"^\| (R-\d{3}) \|")]
    private static partial Regex Listed();
}

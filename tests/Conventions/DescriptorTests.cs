using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Antt.Engine;
using Antt.Model;
using Antt.Model.Diagnostics;
using Antt.Tests.Support;

namespace Antt.Tests.Conventions;

/// <summary>Every kind of finding is listed, told apart, said in both languages, and has its case.</summary>
public sealed partial class DescriptorTests
{
    private const BindingFlags Statics = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly IReadOnlyList<Type> Lists =
        [.. typeof(Pipeline).Assembly.GetTypes().Where(type => type.Name.EndsWith("Diagnostics", StringComparison.Ordinal) && type.IsAbstract && type.IsSealed)
            .OrderBy(type => Declared(type).Select(pair => pair.Value.Code).FirstOrDefault(""), StringComparer.Ordinal)];

    private static readonly IReadOnlyList<DiagnosticDescriptor> All = [.. Lists.SelectMany(Listed)];

    public static TheoryData<string> Codes => [.. All.Select(descriptor => descriptor.Code)];

    [Fact]
    public void Every_descriptor_stands_in_the_list_of_its_class()
    {
        Assert.NotEmpty(Lists);
        foreach (var type in Lists)
            Assert.Equal(Declared(type).Select(pair => pair.Value.Code).Order(StringComparer.Ordinal), Listed(type).Select(descriptor => descriptor.Code));
    }

    [Fact]
    public void Codes_increase_over_all_stages_and_slugs_are_unique()
    {
        Assert.Equal(All.Select(descriptor => descriptor.Code).Distinct().Order(StringComparer.Ordinal), All.Select(descriptor => descriptor.Code));
        Assert.Equal(All.Count, All.Select(descriptor => descriptor.Slug).Distinct().Count());
        Assert.All(All, descriptor => Assert.Matches(@"^ANTT[1-5]\d{3}$", descriptor.Code));
    }

    [Fact]
    public void A_slug_is_the_name_of_its_property()
    {
        foreach (var (name, descriptor) in Lists.SelectMany(Declared))
            Assert.Equal(Capital().Replace(name, match => (match.Index == 0 ? "" : "-") + match.Value.ToLowerInvariant()), descriptor.Slug);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Texts_are_in_both_languages_with_the_same_arguments(string code)
    {
        var descriptor = All.Single(candidate => candidate.Code == code);
        foreach (var words in new[] { descriptor.Title, descriptor.Found, descriptor.Expected, descriptor.Mend })
        {
            var (vi, en) = (words.In(Language.Vietnamese), words.In(Language.English));
            Assert.False(string.IsNullOrWhiteSpace(vi) || string.IsNullOrWhiteSpace(en));
            Assert.NotEqual(vi, en);
            Assert.True(vi.IsNormalized(NormalizationForm.FormC), vi);
            Assert.Equal(Holes(vi), Holes(en));
        }
        foreach (var words in new[] { descriptor.Found, descriptor.Expected, descriptor.Mend })
        {
            Assert.Contains(words.In(Language.Vietnamese)[^1], ".?");
            Assert.Contains(words.In(Language.English)[^1], ".?");
        }
    }

    [Fact]
    public void Every_descriptor_has_its_case_file_and_every_case_file_its_descriptor()
    {
        var files = CaseRunner.ReadAll(SourceFiles.Root, "diagnostics").Select(file => Path.GetFileNameWithoutExtension(file.Path));
        Assert.Equal(All.Select(descriptor => $"{descriptor.Code}-{descriptor.Slug}"), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_case_file_shows_the_finding_and_a_register_without_it()
    {
        foreach (var file in CaseRunner.ReadAll(SourceFiles.Root, "diagnostics"))
        {
            var code = Path.GetFileName(file.Path)[..8];
            Assert.StartsWith(code, file.Title, StringComparison.Ordinal);
            Assert.True(file.Prose.Length > 80 && file.Prose.Contains("*English:", StringComparison.Ordinal), file.Path + " explains too little");
            var findings = file.Sections.Select(section => section.Expected.SelectMany(expected => expected.Lines).Concat(section.Commands.SelectMany(command => command.Shown))
                .Any(line => line.Contains(code, StringComparison.Ordinal))).ToList();
            Assert.True(findings.Contains(true), file.Path + " never shows " + code);
            Assert.True(findings.Contains(false), file.Path + " never shows a register without " + code);
        }
    }

    private static IReadOnlyList<KeyValuePair<string, DiagnosticDescriptor>> Declared(Type type) =>
        [.. type.GetProperties(Statics).Where(property => property.PropertyType == typeof(DiagnosticDescriptor))
            .Select(property => KeyValuePair.Create(property.Name, (DiagnosticDescriptor)property.GetValue(null)!)),
         .. type.GetFields(Statics).Where(field => field.FieldType == typeof(DiagnosticDescriptor) && !field.Name.Contains('<', StringComparison.Ordinal))
            .Select(field => KeyValuePair.Create(field.Name, (DiagnosticDescriptor)field.GetValue(null)!))];

    private static IEnumerable<DiagnosticDescriptor> Listed(Type type) =>
        (IEnumerable<DiagnosticDescriptor>)type.GetProperty("All", Statics)!.GetValue(null)!;

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Hole();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}

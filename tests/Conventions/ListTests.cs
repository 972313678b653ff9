using System.Reflection;
using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Engine.Reporting;
using Antt.Model.Criteria;
using Antt.Tests.Support;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Tests.Conventions;

/// <summary>What comes in kinds stands in one list, with its schema and its case.</summary>
public sealed class ListTests
{
    private const BindingFlags Statics = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] Outcomes = ["met", "met-by-exemption", "not-met", "not-applicable", "pending"];

    /// <summary>Outcomes that the arithmetic of a kind cannot have, whatever a rulebook says.</summary>
    private static readonly Dictionary<string, string[]> Impossible = new(StringComparer.Ordinal)
    {
        ["no-event"] = ["not-applicable"],
        ["no-occurrence"] = ["met-by-exemption", "not-applicable"],
        ["not-above-last-year"] = ["met-by-exemption", "not-applicable"],
        ["count-at-most"] = ["met-by-exemption", "not-applicable"],
        ["count-at-least"] = ["met-by-exemption", "not-applicable"],
        ["children-share"] = ["met-by-exemption", "not-applicable"],
        ["registration-filed"] = ["met-by-exemption", "not-applicable"],
        ["document-issued"] = ["met-by-exemption"],
        ["share-at-least"] = ["met-by-exemption"],
        ["judgement-holds"] = ["met-by-exemption"],
        ["rating-at-least"] = ["met-by-exemption"],
        ["nobody-disciplined"] = ["met-by-exemption"],
        ["class-at-least"] = ["met-by-exemption", "not-applicable"],
        ["contained-or-cut"] = ["met-by-exemption", "not-applicable"],
        ["event-held"] = ["met-by-exemption"],
        ["months-covered"] = ["met-by-exemption", "not-applicable"],
        ["reduction-by-bands"] = ["met-by-exemption", "not-applicable"],
        ["share-below"] = ["met-by-exemption"],
    };

    public static TheoryData<string> Kinds => [.. CriterionKinds.All.Select(kind => kind.Id)];

    [Fact]
    public void Every_criterion_is_in_the_list_of_kinds_in_order()
    {
        var written = typeof(Criterion).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(Criterion).IsAssignableFrom(type))
            .Select(type => ((CriterionKind)type.GetProperty("Kind", Statics)!.GetValue(null)!).Id);
        Assert.Equal(written.Order(StringComparer.Ordinal), CriterionKinds.All.Select(kind => kind.Id).Order(StringComparer.Ordinal));
        Assert.Equal(CriterionKinds.All.Length, CriterionKinds.All.Select(kind => kind.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_has_the_schema_of_its_parameters(string id)
    {
        var kind = CriterionKinds.Find(id)!;
        var schema = JsonNode.Parse(SourceFiles.Text($"schemas/criteria/{id}.schema.json"))!;
        var properties = schema["properties"]!.AsObject().Select(property => property.Key).Where(name => name != "kind");
        Assert.Equal(kind.Parameters.Select(parameter => parameter.Name).Order(StringComparer.Ordinal), properties.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_has_a_case_for_every_outcome(string id)
    {
        var text = SourceFiles.Text($"tests/Cases/criteria/{id}.md");
        var missing = Outcomes.Except(Impossible.GetValueOrDefault(id, [])).Where(outcome => !text.Contains($" {outcome}", StringComparison.Ordinal));
        Offenders.None(missing.Select(outcome => $"{id}: {outcome}"));
    }

    [Fact]
    public void Every_page_of_a_kind_belongs_to_one() =>
        Assert.Equal(
            CriterionKinds.All.Select(kind => kind.Id).Order(StringComparer.Ordinal),
            CaseRunner.ReadAll(SourceFiles.Root, "criteria").Select(file => Path.GetFileNameWithoutExtension(file.Path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_of_document_is_in_the_list_and_has_its_schema()
    {
        var declared = typeof(DocumentKinds).GetFields(Statics).Where(field => field.FieldType == typeof(DocumentKind)).Select(field => (DocumentKind)field.GetValue(null)!);
        Assert.Equal(declared.Select(kind => kind.Name).Order(StringComparer.Ordinal), DocumentKinds.All.Select(kind => kind.Name).Order(StringComparer.Ordinal));
        Assert.All(DocumentKinds.All, kind => Assert.True(File.Exists(Path.Combine(SourceFiles.Root, $"schemas/{kind.Name}.schema.json")), kind.Name));
    }

    [Fact]
    public void Every_report_format_is_in_the_list()
    {
        var declared = typeof(Pipeline).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(Statics)).Where(property => property.PropertyType == typeof(ReportFormat)).Select(property => (ReportFormat)property.GetValue(null)!);
        Assert.Equal(declared.Select(format => format.Name).Order(StringComparer.Ordinal), ReportFormats.All.Select(format => format.Name).Order(StringComparer.Ordinal));
    }
}

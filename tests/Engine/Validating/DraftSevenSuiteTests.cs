using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;
using Antt.Tests.Engine.Loading;
using Antt.Tests.Support;
using Xunit.Abstractions;

namespace Antt.Tests.Engine.Validating;

/// <summary>The public draft-07 cases for every keyword of the dialect.</summary>
public sealed class DraftSevenSuiteTests(ITestOutputHelper output)
{
    private static readonly string[] Files =
    [
        "type", "enum", "required", "properties", "patternProperties", "additionalProperties", "items", "minItems", "maxItems", "uniqueItems",
        "minLength", "maxLength", "pattern", "minimum", "maximum", "ref", "definitions", "boolean_schema", "optional/format/date",
    ];

    /// <summary>Groups whose schema needs something the dialect leaves out, and what.</summary>
    private static readonly string[] OutsideDialect =
    [
        "additionalProperties: additionalProperties does not look in applicators: keyword 'allOf' is outside the dialect",
        "items: items and subitems: keyword 'additionalItems' is outside the dialect",
        "uniqueItems: uniqueItems with an array of items and additionalItems=false: keyword 'additionalItems' is outside the dialect",
        "uniqueItems: uniqueItems=false with an array of items and additionalItems=false: keyword 'additionalItems' is outside the dialect",
        "ref: nested refs: keyword 'allOf' is outside the dialect",
        "ref: ref overrides any sibling keywords: 'maxItems' beside $ref would be ignored",
        "ref: $ref prevents a sibling $id from changing the base uri: keyword 'allOf' is outside the dialect",
        "ref: remote ref, containing refs itself: $ref 'http://json-schema.org/draft-07/schema#' does not point into this document",
        "ref: $ref to boolean schema true: keyword 'allOf' is outside the dialect",
        "ref: $ref to boolean schema false: keyword 'allOf' is outside the dialect",
        "ref: Recursive references between schemas: $ref 'node' does not point into this document",
        "ref: Location-independent identifier: keyword 'allOf' is outside the dialect",
        "ref: Reference an anchor with a non-relative URI: keyword 'allOf' is outside the dialect",
        "ref: Location-independent identifier with base URI change in subschema: keyword 'allOf' is outside the dialect",
        "ref: refs with relative uris and defs: keyword 'allOf' is outside the dialect",
        "ref: relative refs with absolute uris and defs: keyword 'allOf' is outside the dialect",
        "ref: $id must be resolved against nearest parent, not just immediate parent: keyword 'allOf' is outside the dialect",
        "ref: simple URN base URI with $ref via the URN: $ref 'urn:uuid:deadbeef-1234-ffff-ffff-4321feebdaed' does not point into this document",
        "ref: URN base URI with URN and JSON pointer ref: $ref 'urn:uuid:deadbeef-1234-0000-0000-4321feebdaed#/definitions/bar' does not point into this document",
        "ref: URN base URI with URN and anchor ref: $ref 'urn:uuid:deadbeef-1234-ff00-00ff-4321feebdaed#something' does not point into this document",
        "ref: ref to if: keyword 'allOf' is outside the dialect",
        "ref: ref to then: keyword 'allOf' is outside the dialect",
        "ref: ref to else: keyword 'allOf' is outside the dialect",
        "ref: ref with absolute-path-reference: keyword 'allOf' is outside the dialect",
        "ref: $id with file URI still resolves pointers - *nix: keyword 'allOf' is outside the dialect",
        "ref: $id with file URI still resolves pointers - windows: keyword 'allOf' is outside the dialect",
        "ref: empty tokens in $ref json-pointer: keyword 'allOf' is outside the dialect",
        "definitions: validate definition against metaschema: $ref 'http://json-schema.org/draft-07/schema#' does not point into this document",
    ];

    [PublicDataFact]
    public void Every_case_of_the_dialect_has_the_verdict_of_the_standard()
    {
        var outside = new List<string>();
        var wrong = new List<string>();
        var checkedCases = 0;
        foreach (var (name, schema, tests) in Groups())
        {
            CompiledSchema compiled;
            try
            {
                compiled = CompiledSchema.Of("test", schema);
            }
            catch (SchemaDialectException exception)
            {
                outside.Add($"{name}: {exception.Message}");
                continue;
            }
            foreach (var test in tests)
            {
                var (tree, findings) = Reading.Of(Slice(test.Get("data")));
                Assert.NotNull(tree);
                findings.Clear();
                var valid = compiled.Check(tree, findings);
                Reading.AssertWorded(findings);
                checkedCases++;
                if (valid != test.Get("valid").Bool) wrong.Add($"{name}: {test.Get("description").Text}");
            }
        }
        output.WriteLine($"{checkedCases} cases checked, {outside.Count} groups outside the dialect:");
        outside.ForEach(output.WriteLine);
        Assert.Empty(wrong);
        Assert.Equal(OutsideDialect, outside);
    }

    private static IEnumerable<(string Name, byte[] Schema, JsonNode[] Tests)> Groups()
    {
        foreach (var file in Files)
        {
            var bytes = File.ReadAllBytes(PublicData.Path(["suites", "json-schema-draft7", .. (file + ".json").Split('/')]));
            var document = new JsonReader().Read(new SourceFile(file, bytes), new List<Diagnostic>());
            Assert.NotNull(document);
            foreach (var group in document.Root.Items.ToArray())
            {
                yield return ($"{file}: {group.Get("description").Text}", Slice(group.Get("schema")), group.Get("tests").Items.ToArray());
            }
        }
    }

    private static byte[] Slice(JsonNode node) => node.Tree.File.Bytes[node.Start..node.End].ToArray();
}

using System.Text.RegularExpressions;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;
using Antt.Tests.Engine;
using Antt.Tests.Engine.Loading;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Tests.Editor;

/// <summary>The snippets of the editor: made of the fields of <c>antt new</c>, and right as they stand. <c>UPDATE_GOLDEN=1 dotnet test</c> writes them anew.</summary>
public sealed partial class EditorSnippetTests
{
    private static string Snippets { get; } = Path.Combine(EditorFiles.Root, ".vscode", "antt.code-snippets");

    /// <summary>What is said of words where an id, a hash or the like has to be written.</summary>
    private static readonly DiagnosticDescriptor[] Forms =
    [
        ValidateDiagnostics.WrongForm, ValidateDiagnostics.FieldTooLong, ValidateDiagnostics.IdExpected, ValidateDiagnostics.PlaceIdExpected, ValidateDiagnostics.ConditionIdExpected, ValidateDiagnostics.HashExpected,
        ValidateDiagnostics.SettingNameExpected, ValidateDiagnostics.QuestionIdExpected, ValidateDiagnostics.DecisionIdExpected,
    ];

    [Fact]
    public void The_snippets_are_made_of_the_fields_that_are_asked()
    {
        var made = EditorSnippets.Of(BaseRegister.Demonstration().Run().Frame!);
        if (EditorFiles.Rewrite) File.WriteAllText(Snippets, made);
        Assert.True(File.Exists(Snippets) && File.ReadAllText(Snippets) == made, $"{Snippets} is out of date; UPDATE_GOLDEN=1 dotnet test rewrites it");
    }

    [Fact]
    public void A_snippet_filled_with_what_it_offers_is_a_document_but_for_words_and_ids_to_be_written()
    {
        var snippets = JsonNode.Parse(File.ReadAllText(Snippets))!.AsObject();
        Assert.True(snippets.Count > 15);
        foreach (var (name, snippet) in snippets)
        {
            var kind = DocumentKinds.All.Single(kind => kind.Name == name.Split(' ')[1].Split('-')[0]);
            var body = string.Join('\n', snippet!["body"]!.AsArray().Select(line => (string)line!))
                .Replace(EditorSnippets.UnitOfFolder, "vi-du", StringComparison.Ordinal).Replace(EditorSnippets.YearOfFolder, "2026", StringComparison.Ordinal);
            var filled = Hole().Replace(Choice().Replace(body, "$1"), "$1");
            var (tree, findings) = Reading.Of(filled);
            Assert.True(findings.Count == 0, $"{name}: {string.Join(' ', findings.Select(finding => finding.Location))}\n{filled}");
            Schemas.For(kind).Check(tree!, findings);
            findings.RemoveAll(finding => Forms.Contains(finding.Descriptor));
            Assert.True(findings.Count == 0, $"{name}: {string.Join(' ', findings.Select(finding => $"{finding.Location} {finding.Descriptor.Slug} {finding.Arguments[0]}"))}\n{filled}");
        }
    }

    [GeneratedRegex(@"\$\{\d+\|([^,|]*)[^|]*\|\}")]
    private static partial Regex Choice();

    [GeneratedRegex(@"\$\{\d+:((?:[^}\\]|\\.)*)\}")]
    private static partial Regex Hole();
}

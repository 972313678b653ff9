using System.Text.Json;
using Antt.Tests.Support;

namespace Antt.Tests.Editor;

/// <summary>The files the editor reads, and its own JSON engine over them.</summary>
internal static class EditorFiles
{
    public static string Root { get; } = RepositoryRoot.Find();

    public static string Schemas { get; } = Path.Combine(Root, ".vscode", "schemas");

    /// <summary>Whether a person asked for the generated files to be written anew.</summary>
    public static bool Rewrite => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    /// <summary>What VS Code makes of documents, one after another.</summary>
    public static IReadOnlyList<EditorVerdict> Judge(IEnumerable<EditorQuestion> questions)
    {
        var input = string.Join('\n', questions.Select(question => JsonSerializer.Serialize(question, JsonSerializerOptions.Web)));
        return [.. Peers.Run("editor.mjs", input, Schemas).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<EditorVerdict>(line, JsonSerializerOptions.Web)!)];
    }
}

/// <summary>A document to be judged, and a place to point at.</summary>
internal sealed record EditorQuestion(string Schema, string Text, int? Line = null, int? Character = null);

/// <summary>What the editor says: problems, whether formatting leaves the document as it is, and the hover at the place.</summary>
internal sealed record EditorVerdict(string[] Problems, bool Formatted, string Hover);

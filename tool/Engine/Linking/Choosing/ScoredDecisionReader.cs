using Antt.Engine.Linking.Binding;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Choosing;

/// <summary>Reads which decision the points of a unit's year name, as strictly as a run does. Serves one thread.</summary>
public sealed class ScoredDecisionReader
{
    private readonly JsonReader _reader = new();
    private readonly List<Diagnostic> _found = [];

    /// <summary>The id of the decision; null where none is named, or the document is not there or dropped.</summary>
    /// <param name="path">Path of the document.</param>
    /// <param name="content">Its content; null where there is none.</param>
    public string? Read(string path, byte[]? content)
    {
        _found.Clear();
        if (content is null || _reader.Read(new SourceFile(path, content), _found) is not { } tree) return null;
        Schemas.For(DocumentKinds.Score).Check(tree, _found);
        return _found.Exists(static found => found.Severity == Severity.Error) ? null : ScoringBinder.Score(tree).Decision;
    }
}

using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking;

/// <summary>Reads documents and holds them against their schema. A document that fails either is reported and dropped. Serves one thread.</summary>
internal sealed class DocumentReader(SourceTree source, List<Diagnostic> findings)
{
    private readonly JsonReader _reader = new();
    private readonly ProseCheck _prose = new();
    private byte[] _buffer = new byte[16 * 1024];

    /// <summary>Checks a file of prose, of which nothing is kept.</summary>
    public void CheckProse(SourceEntry entry)
    {
        if (entry.Kind == SourceEntryKind.File && ReadFile(entry) is { } file) _prose.Check(file, findings);
    }

    /// <summary>The document, good until the next is read; null when it was dropped.</summary>
    public JsonTree? Read(SourceEntry entry, CompiledSchema schema)
    {
        if (entry.Kind != SourceEntryKind.File) return null;
        if (ReadFile(entry) is not { } file) return null;
        var before = findings.Count;
        var tree = _reader.Read(file, findings);
        if (tree is not null) schema.Check(tree, findings);
        for (var i = before; i < findings.Count; i++)
            if (findings[i].Severity == Severity.Error) return null;
        return tree;
    }

    private SourceFile? ReadFile(SourceEntry entry)
    {
        var length = source.Read(entry, ref _buffer);
        if (length >= 0) return new SourceFile(entry.Path, _buffer.AsMemory(0, length));
        findings.Add(PathDiagnostics.Unreadable.At(Location.StartOf(entry.Path)));
        return null;
    }
}

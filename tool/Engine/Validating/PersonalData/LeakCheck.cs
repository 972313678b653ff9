using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Validating;

/// <summary>Looks for nothing but data of persons and marks of secrecy in one file, whatever state it is in: what must not leave a machine.</summary>
public static class LeakCheck
{
    /// <summary>What was found.</summary>
    public static ImmutableArray<Diagnostic> In(SourceFile file)
    {
        var found = new List<Diagnostic>();
        if (DocumentKinds.Of(file.Path) is { } kind && new JsonReader().Read(file, found) is { } tree) Schemas.For(kind).Check(tree, found);
        else new ProseCheck().Check(file, found);
        return [.. found.Where(static finding => ValidateDiagnostics.IsLeak(finding.Descriptor))];
    }
}

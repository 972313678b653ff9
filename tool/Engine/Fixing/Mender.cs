using System.Collections.Immutable;
using System.Text;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Fixing;

/// <summary>Applies the fixes to one file, one after another, and keeps a change only when the finding is gone after it.</summary>
public static class Mender
{
    private const int MostChanges = 1_000;

    /// <summary>The file with everything mended that can be mended without a person.</summary>
    public static MendedFile Of(string path, ReadOnlyMemory<byte> bytes, CompiledSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return Mended(path, bytes, schema);
    }

    /// <summary>A file of prose with everything mended that can be mended without a person: marks nobody sees, letters apart from their marks.</summary>
    public static MendedFile OfProse(string path, ReadOnlyMemory<byte> bytes) => Mended(path, bytes, schema: null);

    private static MendedFile Mended(string path, ReadOnlyMemory<byte> bytes, CompiledSchema? schema)
    {
        var changes = ImmutableArray.CreateBuilder<MendedFinding>();
        var left = Findings(path, bytes, schema, out var tree);
        var refused = new HashSet<Diagnostic>();
        while (changes.Count < MostChanges && Next(path, bytes, schema, left, refused, tree) is { } step)
        {
            changes.Add(step.Mended);
            (bytes, left, tree) = (step.Bytes, step.Left, step.Tree);
        }
        return new MendedFile(path, bytes, changes.ToImmutable(), left);
    }

    /// <summary>The file as it is, with what is found in it: for files that nobody may mend.</summary>
    public static MendedFile Read(string path, ReadOnlyMemory<byte> bytes, CompiledSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new MendedFile(path, bytes, [], Findings(path, bytes, schema, out _));
    }

    private static Step? Next(string path, ReadOnlyMemory<byte> bytes, CompiledSchema? schema, ImmutableArray<Diagnostic> findings, HashSet<Diagnostic> refused, JsonTree? tree)
    {
        foreach (var finding in findings)
        {
            if (refused.Contains(finding) || Fixes.For(finding.Descriptor)?.ChangeFor(new Fault(finding, bytes, tree)) is not { } change) continue;
            var changed = Apply(bytes.Span, change);
            var left = Findings(path, changed, schema, out var newTree);
            if (schema is null ? left.Length < findings.Length : IsBetter(finding, change, findings, left, tree, newTree))
                return new Step(new MendedFinding(finding, Encoding.UTF8.GetString(bytes.Span[change.Start..change.End]), change.Text), changed, left, newTree);
            refused.Add(finding);
        }
        return null;
    }

    /// <summary>The finding itself is gone, what could be read still can, and nothing was taken away that has to be there.</summary>
    private static bool IsBetter(Diagnostic mended, TextChange change, ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after, JsonTree? tree, JsonTree? newTree)
    {
        if (tree is not null && newTree is null) return false;
        if (after.Any(finding => finding.Equals(mended))) return false;
        if (tree is null && newTree is null) return after[0].Location.CompareTo(before[0].Location) > 0;
        if (change.Text.Length == 0 && tree is not null && Count(after, ValidateDiagnostics.MissingKey) > Count(before, ValidateDiagnostics.MissingKey)) return false;
        return true;
    }

    private static int Count(ImmutableArray<Diagnostic> findings, DiagnosticDescriptor kind) => findings.Count(finding => finding.Descriptor == kind);

    private static ImmutableArray<Diagnostic> Findings(string path, ReadOnlyMemory<byte> bytes, CompiledSchema? schema, out JsonTree? tree)
    {
        var findings = new List<Diagnostic>();
        tree = schema is null ? null : new JsonReader().Read(new SourceFile(path, bytes), findings);
        if (schema is null) new ProseCheck().Check(new SourceFile(path, bytes), findings);
        else if (tree is not null) schema.Check(tree, findings);
        findings.Sort(Diagnostic.Order);
        return [.. findings];
    }

    private static byte[] Apply(ReadOnlySpan<byte> bytes, TextChange change) =>
        [.. bytes[..change.Start], .. Encoding.UTF8.GetBytes(change.Text), .. bytes[change.End..]];

    private sealed record Step(MendedFinding Mended, ReadOnlyMemory<byte> Bytes, ImmutableArray<Diagnostic> Left, JsonTree? Tree);
}

/// <summary>A file after mending.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Bytes">Its content now.</param>
/// <param name="Mended">What was mended, in this order.</param>
/// <param name="Left">What reading and schema still find.</param>
public sealed record MendedFile(string Path, ReadOnlyMemory<byte> Bytes, ImmutableArray<MendedFinding> Mended, ImmutableArray<Diagnostic> Left);

/// <summary>A finding that was mended.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What stands there now.</param>
public sealed record MendedFinding(Diagnostic Finding, string Before, string After);

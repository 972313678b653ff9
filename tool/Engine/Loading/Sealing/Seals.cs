using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>What is sealed in a register, and where each paper stands now.</summary>
public sealed class Seals
{
    private readonly FrozenDictionary<string, SealedPaper> _papers;

    internal Seals(IReadOnlyCollection<SealedPaper> papers, ImmutableArray<SealedYear> damaged, ImmutableArray<string> beside)
    {
        _papers = papers.ToFrozenDictionary(static paper => paper.Path, StringComparer.Ordinal);
        Damaged = damaged;
        Beside = beside;
    }

    /// <summary>Nothing is sealed.</summary>
    public static Seals None { get; } = new([], [], []);

    /// <summary>Whether no paper is sealed.</summary>
    internal bool IsEmpty => _papers.Count == 0;

    /// <summary>Sealed files that are not as they were sealed.</summary>
    internal ImmutableArray<SealedYear> Damaged { get; }

    /// <summary>Files that lie where a sealed year has its papers.</summary>
    internal ImmutableArray<string> Beside { get; }

    /// <summary>The paper of a path; null when it is not sealed.</summary>
    public SealedPaper? Find(string path) => _papers.TryGetValue(path, out var paper) ? paper : null;

    /// <summary>Says what is wrong with the seals themselves.</summary>
    internal void Check(ICollection<Diagnostic> findings)
    {
        foreach (var year in Damaged) findings.Add(SealDiagnostics.SealDamaged.At(Location.StartOf(year.Path) with { Line = year.FaultLine!.Value, EndLine = year.FaultLine.Value }));
        foreach (var path in Beside) findings.Add(SealDiagnostics.PaperBesideSeal.At(Location.StartOf(path), SealedPath.Of(path)!));
    }

    /// <summary>The findings in order, those in sealed papers at the lines where the papers stand.</summary>
    internal ImmutableArray<Diagnostic> Located(ImmutableArray<Diagnostic> findings)
    {
        if (IsEmpty || !findings.Any(finding => _papers.ContainsKey(finding.Location.Path))) return findings;
        var located = findings.Select(finding => Find(finding.Location.Path) is { } paper ? finding with { Location = new Location(paper.Seal, paper.Line, 1, paper.Line, 1) } : finding).ToList();
        located.Sort(Diagnostic.Order);
        return [.. located];
    }
}

using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Engine.Comparing;

/// <summary>
/// A check of what a change may have brought or altered. Everything else that a check of the whole register finds, it found before the change too.
/// </summary>
public static class CheckSince
{
    /// <summary>Checks.</summary>
    /// <param name="before">The register as it was.</param>
    /// <param name="after">The register as it is, the units whose files changed listed on both sides.</param>
    /// <param name="changed">Paths of every file that is not the same in both.</param>
    /// <param name="options">As of when, and by how many threads.</param>
    public static SinceResult Of(SourceTree before, SourceTree after, ImmutableArray<string> changed, RunOptions options)
    {
        var scope = ChangeScope.Of(before, after, changed);
        if (!scope.Doubts.Files.IsEmpty) return new SinceResult(null, scope.Units.Length, scope.Doubts.Files);
        var summary = Pipeline.Run(after, Scoped(scope, changed, options));
        // Without a frame there is nothing that units rest on, and nothing was looked at.
        ImmutableArray<string> doubts = summary.Frame is { } frame ? [.. scope.Doubts.In(frame), .. Scans(after, frame)] : ["data/register.json"];
        return doubts.IsEmpty ? new SinceResult(summary, scope.Units.Length, []) : new SinceResult(null, scope.Units.Length, doubts);
    }

    /// <summary>What is looked at in either state of a register when a change between them is.</summary>
    internal static RunOptions Scoped(ChangeScope scope, ImmutableArray<string> changed, RunOptions options) => options with
    {
        Only = scope.Units.IsEmpty ? [Comparison.NoUnit] : scope.Units, WithTheirCommunes = true, Changes = scope, ToldOf = changed.ToHashSet(StringComparer.Ordinal),
    };

    /// <summary>The folder of scans, where there is one: git says nothing of what lies in it.</summary>
    private static IEnumerable<string> Scans(SourceTree after, Model.RegisterFrame frame) => frame.Info.Scans is { } folder && after.ScansIn(folder).Count > 0 ? [folder] : [];
}

/// <summary>What a check of a change found.</summary>
/// <param name="Summary">What was found; null where everything has to be looked at.</param>
/// <param name="Units">How many units the change concerns.</param>
/// <param name="Doubts">Why everything has to be looked at: files, folders, or types of units.</param>
public sealed record SinceResult(RunSummary? Summary, int Units, ImmutableArray<string> Doubts);

using System.Collections.Immutable;
using Antt.Model.History;

namespace Antt.Engine.Loading;

/// <summary>Tells closing a year from changing it: a seal is good when it holds exactly the papers that were there before.</summary>
public static class SealChanges
{
    /// <summary>The sealed years among files that are not what they were.</summary>
    /// <param name="changed">Paths of the files that are not the same; of these only sealed years are looked at.</param>
    /// <param name="before">The older revision, the papers of the years in question listed, its seals not opened.</param>
    /// <param name="after">The newer one, its seals not opened.</param>
    public static ImmutableArray<SealChange> Of(IEnumerable<string> changed, SourceTree before, SourceTree after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = ImmutableArray.CreateBuilder<SealChange>();
        foreach (var path in changed.Where(SealedPath.IsSeal).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, now) = (before.BytesAt(path), after.BytesAt(path));
            if (now is null)
            {
                if (old is not null) changes.Add(new SealChange(path, SealChangeKind.Removed));
            }
            else if (old is null)
            {
                if (FirstOther(path, now, before) is { } paper) changes.Add(new SealChange(path, SealChangeKind.SealedOtherwise, paper));
            }
            else if (!old.AsSpan().SequenceEqual(now)) changes.Add(new SealChange(path, SealChangeKind.Edited));
        }
        return changes.DrainToImmutable();
    }

    /// <summary>The first paper that is not the same in a seal and where it was taken from; null when all are.</summary>
    private static string? FirstOther(string path, byte[] seal, SourceTree before)
    {
        var papers = SealedYear.Read(path, seal).Papers;
        var there = before.InOrder().Where(entry => SealedPath.Of(entry.Path) == path).Select(static entry => entry.Path).ToList();
        byte[] buffer = [];
        for (var i = 0; i < Math.Max(papers.Length, there.Count); i++)
        {
            if (i == papers.Length) return there[i];
            if (i == there.Count || papers[i].Path != there[i])
                return i < there.Count && string.CompareOrdinal(there[i], papers[i].Path) < 0 ? there[i] : papers[i].Path;
            var length = SealedYear.Open(papers[i], seal, ref buffer);
            if (length < 0 || before.BytesAt(there[i]) is not { } bytes || !bytes.AsSpan().SequenceEqual(buffer.AsSpan(0, length))) return there[i];
        }
        return null;
    }
}

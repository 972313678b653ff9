using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Tables.Importing;

/// <summary>What importing tables would do, and everything wrong with them. Nothing has been done yet.</summary>
/// <param name="Findings">What was found, in order.</param>
/// <param name="Changes">What would be different, document by document.</param>
/// <param name="Files">The files as they would be.</param>
/// <param name="Counts">How much was looked at.</param>
public sealed record ImportPlan(
    ImmutableArray<Diagnostic> Findings, ImmutableArray<ImportChange> Changes, ImmutableArray<OutputFile> Files, ImportCounts Counts)
{
    internal ImmutableArray<DocumentDraft> Drafts { get; init; } = [];

    /// <summary>Whether anything keeps rows out.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The plan with more findings about its files. Errors stop all of it, or in part the units they are about.</summary>
    public ImportPlan With(IEnumerable<Diagnostic> more, bool isPartial)
    {
        var added = more.Select(finding => (finding.Location.Path, Finding: OnSheet(finding))).ToList();
        List<Diagnostic> findings = [.. Findings, .. added.Select(pair => pair.Finding)];
        findings.Sort(Diagnostic.Order);
        var wrong = added.Where(pair => pair.Finding.Severity == Severity.Error).Select(pair => pair.Path).ToHashSet(StringComparer.Ordinal);
        var units = Changes.Where(change => wrong.Contains(change.Path)).Select(change => change.Unit).ToHashSet(StringComparer.Ordinal);
        var kept = Changes.RemoveAll(change => isPartial && units.Contains(change.Unit));
        var paths = kept.Select(change => change.Path).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Findings = [.. findings.Distinct()], Changes = kept, Files = wrong.Count > 0 && !isPartial ? [] : Files.RemoveAll(file => !paths.Contains(file.Path)),
            Counts = Counts with { Refused = [.. Counts.Refused.Concat(isPartial ? units : []).Order(StringComparer.Ordinal)] },
        };
    }

    /// <summary>A finding about one of the files, said about the cell it comes from; as it is when no cell is behind it.</summary>
    public Diagnostic OnSheet(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        foreach (var draft in Drafts)
        {
            if (draft.Path != finding.Location.Path || Files.FirstOrDefault(file => file.Path == draft.Path) is not { } file) continue;
            if (new JsonReader().Read(new SourceFile(file.Path, file.Bytes), []) is not { } tree) continue;
            return draft.OriginOf(DocumentPointer.At(tree, finding.Location)) is { } origin ? finding with { Location = origin.Location } : finding;
        }
        return finding;
    }
}

/// <summary>How a document would change.</summary>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Year">The year; 0 for what is of no year.</param>
/// <param name="Path">The file.</param>
/// <param name="Title">The kind of document, as people call it.</param>
/// <param name="IsNew">Whether there is no such file yet.</param>
/// <param name="Values">What is different.</param>
public sealed record ImportChange(string Unit, int Year, string Path, string Title, bool IsNew, ImmutableArray<ImportedValue> Values);

/// <summary>A value that would change.</summary>
/// <param name="Where">File, sheet, row and column of the cell.</param>
/// <param name="Cell">Its name.</param>
/// <param name="Heading">What its column is called.</param>
/// <param name="Before">What is there, as people read it; empty for nothing.</param>
/// <param name="After">What would be there.</param>
public sealed record ImportedValue(Location Where, string Cell, string Heading, string Before, string After);

/// <summary>How much of tables was looked at.</summary>
/// <param name="Rows">Rows with something to import.</param>
/// <param name="Same">Rows that say what the register has already.</param>
/// <param name="Untouched">Rows made ready and not filled in.</param>
/// <param name="Refused">Ids of the units left out for mistakes.</param>
public sealed record ImportCounts(int Rows, int Same, int Untouched, ImmutableArray<string> Refused);

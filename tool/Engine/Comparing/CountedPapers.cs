using Antt.Engine.Linking;
using Antt.Engine.Linking.Binding;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model.Criteria;
using Antt.Model.Facts;

namespace Antt.Engine.Comparing;

/// <summary>
/// What of a unit's papers its commune rests on: its own document, whether it registered, and its events. Where these are the same on both sides, so is all that is
/// found about the commune.
/// </summary>
internal sealed class CountedPapers(SourceTree before, SourceTree after)
{
    /// <summary>Whether a commune may count a unit otherwise than before, for one of its papers.</summary>
    /// <param name="path">Path of the paper.</param>
    public bool Differs(string path)
    {
        if (path.EndsWith("/evaluation.json", StringComparison.Ordinal)) return Told(before, path) != Told(after, path);
        return (path.EndsWith("/registration.json", StringComparison.Ordinal) || path.EndsWith("/unit.json", StringComparison.Ordinal))
            && !before.BytesAt(path).AsSpan().SequenceEqual(after.BytesAt(path));
    }

    /// <summary>The events that figures tell, and whether they hold those of the units before; of a document that was dropped nothing.</summary>
    private static string Told(SourceTree tree, string path)
    {
        if (tree.BytesAt(path) is null || new DocumentReader(tree, []).Read(new SourceEntry(path), Schemas.For(DocumentKinds.Evaluation)) is not { } document) return "";
        var figures = new UnitBinder().Evaluation(document);
        var events = figures.Items("events") is { IsDefault: false } listed ? listed : [];
        return string.Join('\n', events.Select(Word).Append(figures.Flag(Grounds.IncludesPredecessors)?.ToString() ?? ""));
    }

    private static string Word(FactSet happened) => $"{happened.Date("date"):O} {happened.Text("id")}";
}

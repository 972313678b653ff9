using System.Collections.Immutable;
using System.Globalization;
using Antt.Engine.Linking.Binding;
using Antt.Engine.Linking.Checks;
using Antt.Engine.Loading;
using Antt.Engine.Reviews;
using Antt.Engine.Validating;
using Antt.Model.Activities;
using Antt.Model.Classification;
using Antt.Model.Diagnostics;
using Antt.Model.Dossiers;
using Antt.Model.Facts;
using Antt.Model.Nominations;
using Antt.Model.Reviews;
using Antt.Model.Units;

namespace Antt.Engine.Linking;

/// <summary>Reads the folder of a unit. Serves one thread.</summary>
internal sealed class UnitReader
{
    private static readonly DocumentKind[] Papers =
    [
        DocumentKinds.Evaluation, DocumentKinds.Evidence, DocumentKinds.Registration, DocumentKinds.Score, DocumentKinds.Dossier,
        DocumentKinds.Activities, DocumentKinds.Nomination,
    ];

    private readonly SourceTree _source;
    private readonly Catalogue _files;
    private readonly ImmutableArray<int> _declaredYears;
    private readonly List<Diagnostic> _found = [];
    private readonly DocumentReader _reader;
    private readonly UnitBinder _binder = new();
    private readonly ActivityBinder _activities = new();
    private readonly List<YearPapers> _papers = [];

    public UnitReader(SourceTree source, Catalogue files, ImmutableArray<int> declaredYears)
    {
        _source = source;
        _files = files;
        _declaredYears = declaredYears;
        _reader = new DocumentReader(source, _found);
    }

    /// <summary>Everything in the folder. Years that are declared but have no folder are there too, with nothing in them.</summary>
    public UnitFile Read(UnitFolder folder)
    {
        _found.Clear();
        _papers.Clear();
        var id = folder.Id;
        Unit? unit = null;
        var hasUnitFile = false;
        for (var i = folder.First; i < folder.First + folder.Count; i++)
        {
            var entry = _files.Entries[i];
            var below = entry.Path.AsSpan(folder.Path.Length + 1);
            if (below.Equals(DocumentKinds.Unit.FileName, StringComparison.Ordinal))
            {
                hasUnitFile = true;
                unit = ReadUnit(entry, id);
            }
            else if (below.Length > 5 && below[4] == '/' && int.TryParse(below[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && below.EndsWith(".json", StringComparison.Ordinal))
            {
                ReadPaper(entry, id, year, below[5..]);
            }
            else if (below.EndsWith(".md", StringComparison.Ordinal) && DocumentKinds.Prose.Matches(entry.Path))
            {
                _reader.CheckProse(entry);
            }
        }
        if (!hasUnitFile) _found.Add(LinkDiagnostics.UnitFileMissing.At(Location.StartOf(_files.Entries[folder.First].Path), folder.Path));
        return new UnitFile(folder, unit, unit is null ? [] : Years(folder, unit), [.. _found]);
    }

    /// <summary>
    /// As much of the folder as others rest on: what the unit is, whether it registered, and what a residential area's commune lists too. What is wrong
    /// with it is not asked.
    /// </summary>
    public UnitFile ReadForOthers(UnitFolder folder)
    {
        _papers.Clear();
        _found.Clear();
        if (_files.Find(folder, "/unit.json") is not { } document || ReadUnit(document, folder.Id) is not { } unit) return new UnitFile(folder, null, [], []);
        var needsFigures = unit.Type == Unit.ResidentialArea || !unit.Predecessors.IsEmpty;
        for (var i = folder.First; i < folder.First + folder.Count; i++)
        {
            var below = _files.Entries[i].Path.AsSpan(folder.Path.Length + 1);
            if (below.Length <= 5 || below[4] != '/' || !int.TryParse(below[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)) continue;
            var name = below[5..];
            if (name.SequenceEqual(DocumentKinds.Registration.FileName) || (needsFigures && name.SequenceEqual(DocumentKinds.Evaluation.FileName)))
                ReadPaper(_files.Entries[i], unit.Id, year, name);
        }
        return new UnitFile(folder, unit, Years(folder, unit), []);
    }

    /// <summary>The unit of a folder alone, listed or not; what is wrong with its document is found when it passes by.</summary>
    public Unit? ReadUnit(string folder)
    {
        _found.Clear();
        return ReadUnit(_files.At(folder + "/unit.json") ?? new SourceEntry(folder + "/unit.json"), Catalogue.IdOf(folder));
    }

    private Unit? ReadUnit(SourceEntry entry, string id)
    {
        if (_reader.Read(entry, Schemas.For(DocumentKinds.Unit)) is not { } tree) return null;
        IdentityChecks.Id(tree, id, _found);
        var unit = _binder.Unit(tree);
        return unit.Id == id ? unit : unit with { Id = id };
    }

    private void ReadPaper(SourceEntry entry, string id, int year, ReadOnlySpan<char> name)
    {
        if (KindOf(name) is not { } kind) return;
        var papers = PapersOf(year);
        var tree = _reader.Read(entry, Schemas.For(kind));
        if (tree is not null) IdentityChecks.UnitYear(tree, id, year, _found);
        if (kind == DocumentKinds.Registration) papers.IsRegistrationUnread = tree is null;
        if (kind == DocumentKinds.Review) papers.HasUnreadReview |= tree is null;
        if (tree is null) return;
        if (kind == DocumentKinds.Registration) papers.Registration = _binder.Registration(tree);
        if (kind == DocumentKinds.Evidence) papers.Evidence = _binder.Evidence(tree);
        if (kind == DocumentKinds.Evaluation) papers.Evaluation = _binder.Evaluation(tree);
        if (kind == DocumentKinds.Dossier) (papers.Dossiers, papers.Uses) = (DossierBinder.Dossiers(tree), DossierBinder.Uses(tree));
        if (kind == DocumentKinds.Score) papers.Score = ScoringBinder.Score(tree);
        if (kind == DocumentKinds.Activities) papers.Activities = _activities.Bind(tree);
        if (kind == DocumentKinds.Nomination) papers.Nomination = _binder.Nomination(tree);
        if (kind == DocumentKinds.Review) papers.Reviews = papers.Reviews.Add(ReviewBinder.Review(tree));
    }

    private static DocumentKind? KindOf(ReadOnlySpan<char> name)
    {
        foreach (var kind in Papers)
        {
            if (name.Equals(kind.FileName, StringComparison.Ordinal)) return kind;
        }
        return name.StartsWith("reviews/", StringComparison.Ordinal) ? DocumentKinds.Review : null;
    }

    private ImmutableArray<UnitYear> Years(UnitFolder folder, Unit unit)
    {
        foreach (var year in _declaredYears) PapersOf(year);
        var years = ImmutableArray.CreateBuilder<UnitYear>(_papers.Count);
        foreach (var papers in _papers)
        {
            years.Add(new UnitYear(
                unit, papers.Year, string.Create(CultureInfo.InvariantCulture, $"{folder.Path}/{papers.Year}"), papers.Registration, papers.Evidence, papers.Evaluation)
            { IsRegistrationUnread = papers.IsRegistrationUnread, HasUnreadReview = papers.HasUnreadReview, Dossiers = papers.Dossiers, Uses = papers.Uses, Activities = papers.Activities, Score = papers.Score, Nomination = papers.Nomination, Reviews = Held(papers.Reviews, folder.Path, papers.Year) });
        }
        return years.MoveToImmutable();
    }

    /// <summary>What was filed for a year; the years stay in order.</summary>
    private YearPapers PapersOf(int year)
    {
        var at = _papers.Count;
        while (at > 0 && _papers[at - 1].Year >= year) at--;
        if (at == _papers.Count || _papers[at].Year != year) _papers.Insert(at, new YearPapers(year));
        return _papers[at];
    }

    /// <summary>Reviews against what they reviewed, as it is now.</summary>
    private ImmutableArray<Review> Held(ImmutableArray<Review> reviews, string folder, int year)
    {
        for (var i = 0; i < reviews.Length; i++)
        {
            var now = DossierContent.Hash(_source, folder, year, reviews[i].Dossier);
            if (now is not null && now != reviews[i].Content) reviews = reviews.SetItem(i, reviews[i] with { IsStale = true });
        }
        return reviews;
    }

    /// <summary>What was filed for one year, while the folder is being read.</summary>
    private sealed class YearPapers(int year)
    {
        public int Year => year;

        public Registration? Registration { get; set; }

        public bool IsRegistrationUnread { get; set; }

        public bool HasUnreadReview { get; set; }

        public ImmutableArray<EvidenceItem> Evidence { get; set; }

        public FactSet? Evaluation { get; set; }

        public ImmutableArray<Dossier> Dossiers { get; set; } = [];

        public ImmutableArray<ResultUse> Uses { get; set; } = [];

        public ImmutableArray<Activity> Activities { get; set; }

        public Score? Score { get; set; }

        public Nomination? Nomination { get; set; }

        public ImmutableArray<Review> Reviews { get; set; } = [];
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Antt.Engine.Linking.Binding;
using Antt.Engine.Linking.Checks;
using Antt.Engine.Linking.Checks.Authority;
using Antt.Engine.Linking.Checks.Localities;
using Antt.Engine.Linking.Checks.Profiles;
using Antt.Engine.Linking.Checks.Reviews;
using Antt.Engine.Linking.Checks.Scores;
using Antt.Engine.Linking.Choosing;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model;
using Antt.Model.Decisions;
using Antt.Model.Diagnostics;
using Antt.Model.Law;
using Antt.Model.Localities;
using Antt.Model.Offices;
using Antt.Model.Places;

namespace Antt.Engine.Linking;

/// <summary>Reads everything of a register but its units, and links it.</summary>
internal sealed class FrameReader(SourceTree source, Catalogue files, KnownNames names, int parallelism)
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>What is known of decisions; null when all are read.</summary>
    public DecisionNotes? Notes { get; init; }

    /// <summary>The frame, or null when the register's own file cannot be read.</summary>
    /// <param name="findings">Takes what is found.</param>
    /// <param name="concerned">Tells from the places what decisions are read about; only asked where there are notes.</param>
    public RegisterFrame? Read(Findings findings, Func<Dictionary<string, Place>, HashSet<string>> concerned)
    {
        var info = files.Register < 0 ? null : Documents([files.Register], DocumentKinds.Register, RegisterBinder.Info).Values.FirstOrDefault();
        var instruments = Documents(files.Instruments, DocumentKinds.Instrument, RegisterBinder.Instrument);
        var profiles = Documents(files.Profiles, DocumentKinds.Profile, Profile);
        var settings = profiles.GetValueOrDefault(RegisterFrame.NationalProfile)?.Settings.Select(static setting => setting.Name)
            .ToFrozenSet(StringComparer.Ordinal);
        var rulebooks = Documents(files.Rulebooks, DocumentKinds.Rulebook, tree => Rulebook(tree, settings));
        var scoring = Documents(files.Scoring, DocumentKinds.Scoring, ScoringBinder.Table);
        var places = Spread<PlaceBinder, Place>(files.Places, DocumentKinds.Place, static (binder, tree) => binder.Place(tree));
        var placesById = ById(places, static place => place.Input.File, static (place, id) => place with { Id = id });
        var positions = Notes is null ? files.Decisions : Unknown(concerned(placesById));
        var decisions = Spread<DecisionBinder, Decision>(
            positions, DocumentKinds.Decision, static (binder, tree) => binder.Decision(tree, Catalogue.DecisionIdOf(tree.File.Path)));
        var replies = Spread<DecisionBinder, Reply>(
            files.Replies, DocumentKinds.Reply, static (binder, tree) => binder.Reply(tree, Catalogue.DecisionIdOf(tree.File.Path)));
        var signatures = Spread<DecisionBinder, SignatureFile>(
            files.Signatures, DocumentKinds.Signatures, static (_, tree) => new(DecisionBinder.Signatures(tree, Catalogue.SignedDecisionIdOf(tree.File.Path))));
        var localities = Spread<LocalityBinder, LocalityYear>(
            files.Localities, DocumentKinds.Locality, static (binder, tree) => binder.LocalityYear(tree));
        var offices = files.Offices < 0 ? OfficeList.None
            : Documents([files.Offices], DocumentKinds.Offices, ReviewBinder.Offices).Values.FirstOrDefault() ?? OfficeList.Unread;
        var outlines = files.Outlines < 0 ? null : Documents([files.Outlines], DocumentKinds.Outlines, PlaceBinder.Outlines).Values.FirstOrDefault();
        findings.All.AddRange(_found);
        ReportTwins(findings);

        var misprints = new Misprints(instruments.Values);
        InstrumentChecks.Check(instruments, names, findings);
        ProfileChecks.Check(profiles, info is not null, names, misprints, findings);
        RulebookChecks.Check(rulebooks, names, findings);
        ScoringChecks.Check(scoring, names, settings, findings);
        PlaceChecks.Check(placesById, names, findings);
        OutlineChecks.Check(outlines, names, findings);
        PlaceKindChecks.Check(placesById.Values, profiles.GetValueOrDefault(RegisterFrame.NationalProfile), findings);
        if (info is null)
        {
            if (files.Register < 0) findings.AddFile(LinkDiagnostics.RegisterMissing, "data/register.json");
            return null;
        }
        var frame = new RegisterFrame(
            info, instruments.ToFrozenDictionary(StringComparer.Ordinal),
            Whole(rulebooks), profiles.ToFrozenDictionary(StringComparer.Ordinal), placesById.ToFrozenDictionary(StringComparer.Ordinal),
            new DecisionIndex([.. decisions]) { UnreadYears = UnreadYears(positions, decisions) })
        {
            Replies = [.. replies.OrderBy(static reply => reply.Date).ThenBy(static reply => reply.Id, StringComparer.Ordinal)],
            Signatures = signatures.SelectMany(static file => file.Signatures).ToLookup(static signature => signature.Unit, StringComparer.Ordinal),
            Localities = ByPlaceAndYear(localities),
            Offices = offices,
            Outlines = outlines,
            Scoring = scoring.Where(static pair => ScoringChecks.IsSound(pair.Value)).ToFrozenDictionary(StringComparer.Ordinal),
        };
        RegisterChecks.Check(frame, names, findings);
        ProfileLawChecks.Check(frame, names, misprints, findings);
        DecisionChecks.Check(frame, names, misprints, findings);
        ReplyChecks.Check(frame, names, misprints, findings);
        SignatureChecks.Check(frame, names, findings);
        LocalityChecks.Check(frame, names, misprints, findings);
        DelegationChecks.CheckProfiles(frame, findings);
        OfficeChecks.Check(frame, names, findings);
        TakeDown(decisions, findings);
        return frame;
    }

    /// <summary>Rulebooks with what they include. One that includes what was dropped is dropped too, lest units be held to less than the law.</summary>
    private static FrozenDictionary<string, Rulebook> Whole(Dictionary<string, DraftRulebook> rulebooks) => rulebooks
        .Where(pair => pair.Value.Inclusions.All(inclusion => rulebooks.ContainsKey(inclusion.Rulebook)))
        .ToFrozenDictionary(static pair => pair.Key, pair => pair.Value.WithIncluded(rulebooks), StringComparer.Ordinal);

    /// <summary>The years, told by their folders, of decisions that were dropped.</summary>
    private ImmutableArray<int> UnreadYears(List<int> positions, List<Decision> decisions)
    {
        if (decisions.Count == positions.Count) return [];
        var read = decisions.Select(static decision => decision.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. positions.Select(position => files.Entries[position].Path)
                .Where(path => !read.Contains(Catalogue.DecisionIdOf(path)))
                .Select(static path => int.TryParse(Catalogue.FolderOf(path), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0)
                .Distinct().Order(),
        ];
    }

    private DraftRulebook? Rulebook(JsonTree tree, FrozenSet<string>? settings) =>
        RulebookChecks.CheckTree(tree, settings, _found) ? RulebookBinder.Rulebook(tree) : null;

    private Profile? Profile(JsonTree tree) => RulebookChecks.CheckAdded(tree, _found) ? ProfileBinder.Profile(tree) : null;

    /// <summary>Few documents, one after another, by the id that their path gives.</summary>
    private Dictionary<string, T> Documents<T>(List<int> positions, DocumentKind kind, Func<JsonTree, T?> bind)
        where T : class
    {
        var schema = Schemas.For(kind);
        var reader = new DocumentReader(source, _found);
        var documents = new Dictionary<string, T>(StringComparer.Ordinal);
        source.Foresee(positions.Select(position => files.Entries[position]));
        foreach (var position in positions)
        {
            var entry = files.Entries[position];
            if (reader.Read(entry, schema) is not { } tree) continue;
            var id = Catalogue.IdOf(entry.Path);
            IdentityChecks.Id(tree, id, _found);
            if (bind(tree) is { } document) documents[id] = document;
        }
        return documents;
    }

    /// <summary>Many documents, shared out among threads, in the order of their paths.</summary>
    private List<T> Spread<TBinder, T>(List<int> positions, DocumentKind kind, Func<TBinder, JsonTree, T> bind)
        where TBinder : new()
        where T : class
    {
        var schema = Schemas.For(kind);
        var documents = new List<T>();
        source.Foresee(positions.Select(position => files.Entries[position]));
        OrderedWork.Run(positions.Count, parallelism, () => new Worker<TBinder>(source), Work, Deliver);
        return documents;

        (T? Document, ImmutableArray<Diagnostic> Found) Work(Worker<TBinder> worker, int index)
        {
            worker.Found.Clear();
            var tree = worker.Reader.Read(files.Entries[positions[index]], schema);
            if (tree is not null) IdentityChecks.Folder(tree, worker.Found);
            return (tree is null ? null : bind(worker.Binder, tree), [.. worker.Found]);
        }

        void Deliver((T? Document, ImmutableArray<Diagnostic> Found) result)
        {
            _found.AddRange(result.Found);
            if (result.Document is not null) documents.Add(result.Document);
        }
    }

    /// <summary>Positions of the decisions that are not known to be without a fault and to name nothing of what is asked about.</summary>
    private List<int> Unknown(HashSet<string> names) =>
        files.Decisions.FindAll(position => files.Entries[position].Kind != SourceEntryKind.File || !Notes!.NamesNoneOf(files.Entries[position].Path, names));

    /// <summary>Notes the decisions of which nothing is found; one that has a fault is read each time.</summary>
    private void TakeDown(List<Decision> decisions, Findings findings)
    {
        if (Notes is null) return;
        var faulty = findings.All.Select(static found => found.Location.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var decision in decisions)
            if (!faulty.Contains(decision.Input.File)) Notes.Note(decision.Input.File, DecisionNames.Of(decision));
        Notes.Keep();
    }

    private void ReportTwins(Findings findings)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in files.Places.Select(position => files.Entries[position].Path))
        {
            var id = Catalogue.IdOf(path);
            if (!first.TryAdd(id, path)) findings.Add(LinkDiagnostics.DuplicatePlace, path, "id", id, first[id]);
        }
    }

    private static FrozenDictionary<(string Place, int Year), LocalityYear> ByPlaceAndYear(List<LocalityYear> localities) =>
        localities.GroupBy(static locality => (locality.Place, locality.Year)).ToFrozenDictionary(static group => group.Key, static group => group.First());

    private static Dictionary<string, T> ById<T>(List<T> documents, Func<T, string> file, Func<T, string, T> rename)
    {
        var byId = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var id = Catalogue.IdOf(file(document));
            byId.TryAdd(id, rename(document, id));
        }
        return byId;
    }

    private sealed record SignatureFile(ImmutableArray<CertificateSignature> Signatures);

    private sealed class Worker<TBinder>
        where TBinder : new()
    {
        public Worker(SourceTree source) => Reader = new DocumentReader(source, Found);

        public List<Diagnostic> Found { get; } = [];

        public DocumentReader Reader { get; }

        public TBinder Binder { get; } = new();
    }
}

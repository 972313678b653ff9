using System.Collections.Concurrent;
using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Classification;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Publication;
using Antt.Site.Lists;

namespace Antt.Site;

/// <summary>A public register with what pages look up in it. Made once, read by all pages.</summary>
public sealed class RegisterView
{
    /// <summary>Code of the type whose units are communes themselves.</summary>
    public const string CommuneType = "XA";

    private readonly Dictionary<string, PublicPlace> _places;
    private readonly Dictionary<string, PublicUnit> _units;
    private readonly Dictionary<string, PublicDecision> _decisions;
    private readonly Dictionary<string, PublicRulebook> _rulebooks;
    private readonly Dictionary<string, PublicInstrument> _instruments;
    private readonly Dictionary<(string Rulebook, string Condition), PublicConditionText> _conditions;
    private readonly ILookup<string, PublicPlace> _children;
    private readonly ILookup<string, PublicUnit> _unitsByPlace;
    private readonly ILookup<string, DecidedUnit> _entries;
    private readonly ILookup<string, (PublicDecision By, string Reason)> _superseding;
    private readonly ILookup<string, PublicShare> _shares;
    private readonly Dictionary<string, PublicOutline> _outlines;
    private readonly ConcurrentDictionary<string, string?> _citations = new(StringComparer.Ordinal);
    private readonly ILookup<string, PublicAssumption> _assumptions;
    private readonly ILookup<string, PublicUnitType> _types;
    private readonly Dictionary<string, PublicLogEntry> _log;
    private readonly ILookup<string, LawExample> _examples;
    private readonly ILookup<string, PublicReply> _replies;
    private readonly Lazy<ImmutableArray<Listing>> _letters;
    private readonly Lazy<ImmutableArray<IssuedCertificate>> _certificates;
    private readonly Lazy<ImmutableArray<IGrouping<string, IssuedCertificate>>> _certificateFolders;
    private readonly ConcurrentDictionary<(int Year, string? Type, MovementClass? Class), ImmutableArray<UnitRow>> _rows = new();
    private readonly ILookup<(AdministrativeLevel Level, string? Place), PublicObjection> _objections;

    /// <summary>A view over a register.</summary>
    public RegisterView(PublicRegister register, SiteOptions options)
    {
        Register = register;
        SiteRoot = register.Head.SiteAddress is { } address && IsWeb(address) ? address.TrimEnd('/') + "/" : null;
        Options = options;
        _places = register.Places.ToDictionary(place => place.Id, StringComparer.Ordinal);
        _units = register.Units.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        _decisions = register.Decisions.ToDictionary(decision => decision.Id, StringComparer.Ordinal);
        _rulebooks = register.Law.Rulebooks.ToDictionary(rulebook => rulebook.Id, StringComparer.Ordinal);
        _instruments = register.Law.Instruments.ToDictionary(instrument => instrument.Id, StringComparer.Ordinal);
        _conditions = register.Law.Rulebooks
            .SelectMany(rulebook => rulebook.Conditions.Select(condition => (Key: (rulebook.Id, condition.Id), condition)))
            .DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.condition);
        _children = register.Places.Where(place => place.Parent is not null)
            .OrderBy(place => place.Name, VietnameseOrder.Instance).ToLookup(place => place.Parent!);
        _unitsByPlace = register.Units
            .SelectMany(unit => unit.Places.Select(stay => (stay.Place, unit)).Distinct())
            .ToLookup(pair => pair.Place, pair => pair.unit);
        _entries = DecidedUnit.Of(register).ToLookup(decided => decided.Entry.Unit);
        _superseding = register.Decisions
            .SelectMany(decision => decision.Supersedes.Select(older => (older.Decision, By: (decision, older.Reason))))
            .ToLookup(pair => pair.Decision, pair => pair.By);
        _shares = register.Shares.ToLookup(share => share.Place);
        _outlines = register.Outlines.Outlines.Where(outline => outline.Rings.Length > 0 && outline.Rings.All(ring => ring.Length > 2))
            .DistinctBy(outline => outline.Place).ToDictionary(outline => outline.Place, StringComparer.Ordinal);
        _assumptions = register.Law.Assumptions.ToLookup(assumption => assumption.Question);
        _types = register.Law.Rulebooks.SelectMany(rulebook => rulebook.UnitTypes).DistinctBy(type => type.Code).ToLookup(type => type.Code);
        _log = register.Log.ToDictionary(entry => entry.Decision, StringComparer.Ordinal);
        _examples = options.Examples.SelectMany(example => example.Outcomes.Select(outcome => (outcome.Condition, example))).ToLookup(pair => pair.Condition, pair => pair.example);
        _replies = register.Replies.OrderBy(reply => reply.Date).ThenBy(reply => reply.Id, StringComparer.Ordinal).ToLookup(reply => reply.Decision);
        _objections = register.Objections.ToLookup(objection => (objection.Level, objection.Place));
        Provinces = [.. register.Places.Where(place => place.Parent is null).OrderBy(place => place.Name, VietnameseOrder.Instance)];
        Types = [.. InOrder(register.Units.Select(unit => unit.Type))];
        _letters = new(() => [.. Alphabet.Listings(this)]);
        Counts = YearCount.Of(register.Units);
        _certificates = new(() => Model.Publication.Certificates.Of(register));
        _certificateFolders = new(() =>
        [
            .. Certificates.OrderBy(issued => issued.Number, StringComparer.Ordinal).ThenBy(issued => issued.Decision.Date)
                .GroupBy(issued => issued.Certificate.Address, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal),
        ]);
    }

    /// <summary>The register.</summary>
    public PublicRegister Register { get; }

    /// <summary>How the site is laid out.</summary>
    public SiteOptions Options { get; }

    /// <summary>The day everything is looked at.</summary>
    public DateOnly AsOf => Register.Head.AsOf;

    /// <summary>Where the site is found in the web, with a slash at the end; null where nobody said.</summary>
    public string? SiteRoot { get; }

    /// <summary>The uppermost places, in alphabetical order.</summary>
    public ImmutableArray<PublicPlace> Provinces { get; }

    /// <summary>Codes of the unit types there are units of, in the order of the law.</summary>
    public ImmutableArray<string> Types { get; }

    /// <summary>Units in scope and units recognised, by year and type.</summary>
    public ImmutableArray<YearCount> Counts { get; }

    /// <summary>Every certificate that was given, in the order of the log, whether or not it was withdrawn.</summary>
    public ImmutableArray<IssuedCertificate> Certificates => _certificates.Value;

    /// <summary>Every certificate by the folder of its page; numbers that look alike share one.</summary>
    public ImmutableArray<IGrouping<string, IssuedCertificate>> CertificateFolders => _certificateFolders.Value;

    /// <summary>The decision that took a unit's recognition for a year back; null when none did.</summary>
    public PublicDecision? RevocationOf(string unit, int year) =>
        EntriesOf(unit).LastOrDefault(decided => decided.Entry.Action == PublicAction.Revoke && decided.Decision.Year == year)?.Decision;

    /// <summary>The years the register covers, latest first.</summary>
    public IEnumerable<int> Years => Register.Head.Years.Select(year => year.Year).OrderDescending();

    /// <summary>The place of an id, if it is published.</summary>
    public PublicPlace? Place(string? id) => id is null ? null : _places.GetValueOrDefault(id);

    /// <summary>The unit of an id, if it is published.</summary>
    public PublicUnit? Unit(string id) => _units.GetValueOrDefault(id);

    /// <summary>The decision of an id, if it is published.</summary>
    public PublicDecision? Decision(string id) => _decisions.GetValueOrDefault(id);

    /// <summary>The rulebook of an id.</summary>
    public PublicRulebook? Rulebook(string? id) => id is null ? null : _rulebooks.GetValueOrDefault(id);

    /// <summary>The instrument of an id.</summary>
    public PublicInstrument? Instrument(string id) => _instruments.GetValueOrDefault(id);

    /// <summary>The words of a condition.</summary>
    public PublicConditionText? Condition(string rulebook, string id) => _conditions.GetValueOrDefault((rulebook, id));

    /// <summary>The places that lie in a place, in alphabetical order.</summary>
    public IEnumerable<PublicPlace> ChildrenOf(string place) => _children[place];

    /// <summary>The units that lie in a place or once did, by type and name.</summary>
    public ImmutableArray<PublicUnit> UnitsOf(string place) =>
        [.. _unitsByPlace[place].OrderBy(unit => TypeRank(unit.Type)).ThenBy(unit => VietnameseOrder.KeyOf(unit.NameOn(AsOf)), StringComparer.Ordinal)];

    /// <summary>Every unit that lies in a place or in a place within it, or once did.</summary>
    public IEnumerable<PublicUnit> UnitsBelow(string place) =>
        _unitsByPlace[place].Concat(_children[place].SelectMany(child => UnitsBelow(child.Id))).DistinctBy(unit => unit.Id);

    /// <summary>How many units lie in a place, or in the places within it, on the day everything is looked at; for a former place, how many once did.</summary>
    public int CountOf(string place) =>
        _unitsByPlace[place].Count(unit => !IsInForce(_places[place]) || (unit.PlaceOn(AsOf) == place && (unit.To is null || AsOf <= unit.To)))
        + _children[place].Sum(child => CountOf(child.Id));

    /// <summary>What was decided about a unit, oldest first.</summary>
    public IEnumerable<DecidedUnit> EntriesOf(string unit) => _entries[unit];

    /// <summary>The years for which a unit's recognition was taken back and is not in force again, ascending.</summary>
    public IEnumerable<int> RevokedYears(PublicUnit unit) => EntriesOf(unit.Id)
        .Where(decided => decided.Entry.Action == PublicAction.Revoke && unit.RecognitionFor(decided.Decision.Year) is null)
        .Select(decided => decided.Decision.Year).Distinct().Order();

    /// <summary>The decisions that amend or revoke a decision, with their reasons.</summary>
    public IEnumerable<(PublicDecision By, string Reason)> Superseding(string decision) => _superseding[decision];

    /// <summary>The rows of a list, worked out once for all of its pages and filters.</summary>
    internal ImmutableArray<UnitRow> RowsOf((int Year, string? Type, MovementClass? Class) list, Func<ImmutableArray<UnitRow>> make) =>
        _rows.GetOrAdd(list, _ => make());

    /// <summary>The units by letter, worked out once for all pages that lead there.</summary>
    internal ImmutableArray<Listing> Letters => _letters.Value;

    /// <summary>What was said about a decision afterwards, oldest first.</summary>
    public IEnumerable<PublicReply> RepliesTo(string decision) => _replies[decision];

    /// <summary>Where one turns against a decision; null where the locality does not say.</summary>
    public PublicObjection? ObjectionTo(PublicDecision decision) =>
        _objections[(decision.Level, decision.Place)].FirstOrDefault(stated => stated.From <= decision.Date && decision.Date <= stated.To);

    /// <summary>The counts of a place, latest year first.</summary>
    public IEnumerable<PublicShare> SharesOf(string place) => _shares[place].OrderByDescending(share => share.Year);

    /// <summary>The outline of a place; null where the register gives none that can be drawn.</summary>
    public PublicOutline? OutlineOf(string place) => _outlines.GetValueOrDefault(place);

    /// <summary>The examples that turn on a condition. What a commune must meet as its residential areas do, XA-2/KDC-3.a, has theirs.</summary>
    public IEnumerable<LawExample> ExamplesOf(string condition) =>
        _examples.Contains(condition) || !condition.Contains('/', StringComparison.Ordinal) ? _examples[condition] : _examples[condition[(condition.IndexOf('/', StringComparison.Ordinal) + 1)..]];

    /// <summary>The readings of a question.</summary>
    public IEnumerable<PublicAssumption> ReadingsOf(string question) => _assumptions[question];

    /// <summary>The name of a unit type; its code where no rulebook names it.</summary>
    public Words TypeName(string code) => _types[code].FirstOrDefault() is { } type ? type.Name : new Words(code, code);

    /// <summary>The place of a decision in the log; null where the register has none.</summary>
    public PublicLogEntry? LogEntry(string decision) => _log.GetValueOrDefault(decision);

    /// <summary>The name of a unit's type, with the word its locality uses for a residential area.</summary>
    public Words TypeName(PublicUnit unit)
    {
        var name = TypeName(unit.Type);
        return unit.Called is { } called && called != name ? new Words($"{name.Vi} ({called.Vi})", $"{name.En} ({called.En})") : name;
    }

    /// <summary>The places above a place, the uppermost first.</summary>
    public ImmutableArray<PublicPlace> Above(PublicPlace place)
    {
        var above = new List<PublicPlace>();
        for (var next = Place(place.Parent); next is not null && above.Count < 4; next = Place(next.Parent)) above.Insert(0, next);
        return [.. above];
    }

    /// <summary>Whether a place exists on the day everything is looked at.</summary>
    public bool IsInForce(PublicPlace place) => place.From <= AsOf && (place.To is null || AsOf <= place.To);

    /// <summary>The address that is printed on a certificate; null where nobody said where the site is found.</summary>
    public string? CertificateAddressOf(string number) => SiteRoot is { } root ? root + CertificateAddress.Folder(number) : null;

    /// <summary>A citation of the law in English, worked out once for all pages that cite it; null where it holds more than a citation.</summary>
    internal string? CitedInEnglish(string clause) => _citations.GetOrAdd(clause, Citation.InEnglish);

    /// <summary>Whether an address may be linked to: one of the web, and nothing that would run.</summary>
    internal static bool IsWeb(string address) =>
        address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal);

    /// <summary>Codes of unit types, each once, in the order of the law.</summary>
    internal static IEnumerable<string> InOrder(IEnumerable<string> types) => types.Distinct().OrderBy(TypeRank).ThenBy(type => type, StringComparer.Ordinal);

    private static int TypeRank(string code) => code switch
    {
        CommuneType => 0,
        "KDC" => 1,
        "CQ" => 2,
        "DN" => 3,
        "GD" => 4,
        _ => 5,
    };
}

/// <summary>Units of a type in a year: how many were in scope and how many are recognised.</summary>
/// <param name="Year">The year.</param>
/// <param name="Type">Code of the type.</param>
/// <param name="InScope">Units in scope.</param>
/// <param name="Recognised">Units with a recognition in force.</param>
public sealed record YearCount(int Year, string Type, int InScope, int Recognised)
{
    /// <summary>Counts over units.</summary>
    public static ImmutableArray<YearCount> Of(ImmutableArray<PublicUnit> units) =>
    [
        .. units.SelectMany(unit => unit.Years.Select(year => (Year: year, unit.Type, IsRecognised: unit.RecognitionFor(year) is not null)))
            .GroupBy(pair => (pair.Year, pair.Type))
            .Select(group => new YearCount(group.Key.Year, group.Key.Type, group.Count(), group.Count(pair => pair.IsRecognised)))
            .OrderByDescending(count => count.Year).ThenBy(count => count.Type, StringComparer.Ordinal),
    ];
}

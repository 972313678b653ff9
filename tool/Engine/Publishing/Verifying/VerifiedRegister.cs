using Antt.Model;
using Antt.Model.Places;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Verifying;

/// <summary>A public register with what checks look up in it, made once.</summary>
internal sealed class VerifiedRegister
{
    private const int Tiers = 4;

    private readonly ILookup<AdministrativeLevel, DateRange> _spans;

    public VerifiedRegister(PublicRegister register)
    {
        Register = register;
        Places = register.Places.DistinctBy(static place => place.Id).ToDictionary(static place => place.Id, StringComparer.Ordinal);
        Units = register.Units.DistinctBy(static unit => unit.Id).ToDictionary(static unit => unit.Id, StringComparer.Ordinal);
        Decisions = register.Decisions.DistinctBy(static decision => decision.Id).ToDictionary(static decision => decision.Id, StringComparer.Ordinal);
        Rulebooks = register.Law.Rulebooks.DistinctBy(static book => book.Id).ToDictionary(static book => book.Id, StringComparer.Ordinal);
        _spans = register.Places.Select(static place => (place.Level, Span: new DateRange(place.From, place.To))).Distinct()
            .ToLookup(static pair => pair.Level, static pair => pair.Span);
        Shards = new ExportShards(register.Places);
        Decided = register.Decisions.OrderBy(static decision => decision.Date).ThenBy(static decision => decision.Id, StringComparer.Ordinal)
            .SelectMany(static decision => decision.Entries.Select(entry => (Decision: decision, Entry: entry)))
            .ToLookup(static pair => (pair.Entry.Unit, pair.Decision.Year));
    }

    public PublicRegister Register { get; }

    public Dictionary<string, PublicPlace> Places { get; }

    public Dictionary<string, PublicUnit> Units { get; }

    public Dictionary<string, PublicDecision> Decisions { get; }

    public Dictionary<string, PublicRulebook> Rulebooks { get; }

    public ExportShards Shards { get; }

    /// <summary>What was decided about a unit and year, oldest first.</summary>
    public ILookup<(string Unit, int Year), (PublicDecision Decision, PublicDecisionEntry Entry)> Decided { get; }

    /// <summary>The file a unit stands in.</summary>
    public string FileOf(PublicUnit unit) => ExportPaths.Units(Shards.FolderOf(unit));

    /// <summary>The rulebook that judges a type in a year and names who recognises.</summary>
    public PublicRulebook? BookOf(string type, int year) =>
        Register.Head.Years.Where(declared => declared.Year == year).SelectMany(static declared => declared.Rulebooks)
            .Select(id => Rulebooks.GetValueOrDefault(id))
            .FirstOrDefault(book => book is { Authority: not null } && book.UnitTypes.Any(named => named.Code == type));

    /// <summary>A place and those above it.</summary>
    public IEnumerable<string> Above(string place)
    {
        for (var tier = 0; tier <= Tiers; tier++)
        {
            yield return place;
            if (!Places.TryGetValue(place, out var at) || at.Parent is not { } parent) yield break;
            place = parent;
        }
    }

    /// <summary>The level right below another that has a place on a day; null below the lowest.</summary>
    public AdministrativeLevel? Below(AdministrativeLevel level, DateOnly day)
    {
        for (var next = level - 1; next >= AdministrativeLevel.Commune; next--)
            if (_spans[next].Any(span => span.Contains(day))) return next;
        return null;
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Engine.Linking;

/// <summary>The law of each declared year and unit type, looked up once instead of for every unit.</summary>
internal sealed class YearLaw
{
    private readonly FrozenDictionary<string, RulebookNames>[] _byType;
    private readonly FrozenDictionary<string, RulebookNames>[] _models;

    public YearLaw(RegisterFrame frame)
    {
        Frame = frame;
        Years = [.. frame.Info.Years.Select(static year => year.Year).Distinct().Order()];
        UnitTypes = frame.Rulebooks.Values.SelectMany(static rulebook => rulebook.UnitTypes).Select(static type => type.Code)
            .ToFrozenSet(StringComparer.Ordinal);
        var names = new Dictionary<Rulebook, RulebookNames>(ReferenceEqualityComparer.Instance);
        foreach (var rulebook in frame.Rulebooks.Values) names[rulebook] = new RulebookNames(rulebook);
        _byType = [.. Years.Select(year => Of(Scheme.Safety, year))];
        _models = [.. Years.Select(year => Of(Scheme.Model, year))];

        FrozenDictionary<string, RulebookNames> Of(Scheme scheme, int year)
        {
            var byType = new Dictionary<string, RulebookNames>(StringComparer.Ordinal);
            foreach (var type in UnitTypes)
                if (frame.RulebookFor(type, year, scheme) is { } rulebook) byType[type] = names[rulebook];
            return byType.ToFrozenDictionary(StringComparer.Ordinal);
        }
    }

    public RegisterFrame Frame { get; }

    /// <summary>
    /// Whether a rulebook that the year declares, and that may be the one for the type, has been complained of already: it is not
    /// there, could not be read, or is not in force. What follows from that is no news.
    /// </summary>
    public bool IsExplained(string type, int year) => Frame.Info.Years.Any(declared =>
        declared.Year == year && declared.Rulebooks.Any(id =>
            !Frame.Rulebooks.TryGetValue(id, out var rulebook)
            || (rulebook.Scheme == Scheme.Safety && rulebook.UnitTypes.Any(judged => judged.Code == type))));

    /// <summary>Whether a unit is in force at the end of a declared year's period though nothing says how to judge it: its result is pending.</summary>
    public bool IsUndecidable(UnitYear year)
    {
        if (!Years.Contains(year.Year) || Of(year.Unit.Type, year.Year) is not null) return false;
        var known = Frame.Rulebooks.Values.FirstOrDefault(rulebook => rulebook.Scheme == Scheme.Safety && rulebook.UnitTypes.Any(type => type.Code == year.Unit.Type));
        return year.Unit.InForce.Contains(known?.Period.End.In(year.Year) ?? new DateOnly(year.Year, 12, 31));
    }

    /// <summary>The declared years, ascending.</summary>
    public ImmutableArray<int> Years { get; }

    /// <summary>Every type that some rulebook judges.</summary>
    public FrozenSet<string> UnitTypes { get; }

    /// <summary>The rulebook of a type for a year, or null when the year declares none.</summary>
    public RulebookNames? Of(string type, int year) => In(_byType, type, year);

    /// <summary>The rulebook of a type's model units for a year, or null when the year declares none.</summary>
    public RulebookNames? ModelsOf(string type, int year) => In(_models, type, year);

    private RulebookNames? In(FrozenDictionary<string, RulebookNames>[] years, string type, int year) =>
        Years.IndexOf(year) is >= 0 and var at ? years[at].GetValueOrDefault(type) : null;
}

/// <summary>A rulebook and what its conditions and criteria may be called by in the documents of a unit.</summary>
internal sealed class RulebookNames
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _kindsByName;

    public RulebookNames(Rulebook rulebook)
    {
        Rulebook = rulebook;
        var kinds = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var criterion in rulebook.Criteria) kinds.TryAdd(criterion.Id, new HashSet<string>(StringComparer.Ordinal));
        foreach (var condition in rulebook.Conditions)
        {
            for (var end = condition.Id.Length; end > 0; end = condition.Id.AsSpan(0, end).LastIndexOfAny('.', '/'))
            {
                var name = condition.Id[..end];
                if (!kinds.TryGetValue(name, out var suffice)) kinds[name] = suffice = new HashSet<string>(StringComparer.Ordinal);
                suffice.UnionWith(condition.EvidenceKinds);
            }
        }
        _kindsByName = kinds.ToFrozenDictionary(
            static pair => pair.Key, static pair => pair.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    public Rulebook Rulebook { get; }

    /// <summary>Ids of conditions and of the criteria above them.</summary>
    public IEnumerable<string> All => _kindsByName.Keys;

    /// <summary>Kinds of evidence that suffice for some condition of the name; null when the rulebook has no such name.</summary>
    public FrozenSet<string>? KindsFor(string name) => _kindsByName.GetValueOrDefault(name);
}

using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Tests.Model.Assessment;

/// <summary>A unit's year 2024 in which everything holds, to be spoiled one fact at a time.</summary>
internal sealed class CleanYear
{
    private static readonly string[] AllTypes = ["KDC", "XA", "CQ", "DN", "GD"];
    private static readonly string[] Categories = [.. LawFiles.Parts()
        .Where(part => part.Part.GetProperty("kind").GetString() == "no-occurrence").Select(part => part.Part.GetProperty("category").GetString()!).Distinct()];
    private readonly SortedDictionary<string, object?> _facts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, object?> _attributes = new(StringComparer.Ordinal);

    public CleanYear(string type)
    {
        Type = type;
        Rulebook = LawFiles.For(type);
        var period = Rulebook.Period.Of(2024);
        _facts["confirmedThrough"] = "2024-11-30";
        _facts["judgements.policy.holds"] = true;
        _facts["events"] = Array.Empty<FactSet>();
        _facts["confirmations"] = new[] { Paper(period.From) };
        AddFacts(type);
        AddAttributes(type);
        Registration = Entered.Registration("12/2");
        Evidence =
        [
            Entered.Paper("nghi-quyet", "10/1"), Entered.Paper("ke-hoach", "20/1"),
            Entered.Paper("noi-quy", "1/6/2022", topics: ["bao-ve-co-quan", "bi-mat-nha-nuoc", "chinh-tri-noi-bo", "an-toan-lao-dong", "chay-no",
                "moi-truong", "bao-ve-co-so-giao-duc", "quan-ly-nguoi-hoc"]),
            Entered.Paper("xac-nhan", "30/11", [.. Rulebook.Conditions.Select(condition => condition.Id)]),
        ];
    }

    public static IReadOnlyList<string> Types => AllTypes;

    public string Type { get; }

    public Rulebook Rulebook { get; }

    public Registration? Registration { get; set; }

    public ImmutableArray<EvidenceItem> Evidence { get; set; }

    public RollUp? RollUp { get; set; }

    public IReadOnlyCollection<string> Paths => _facts.Keys;

    public CleanYear With(string path, object? value)
    {
        _facts[path] = value;
        return this;
    }

    public CleanYear Without(string path)
    {
        foreach (var below in _facts.Keys.Where(key => key == path || key.StartsWith(path + ".", StringComparison.Ordinal)).ToList()) _facts.Remove(below);
        return this;
    }

    public CleanYear WithAttribute(string name, object? value)
    {
        if (value is null) _attributes.Remove(name);
        else _attributes[name] = value;
        return this;
    }

    public UnitYear Year() => Entered.Year(
        Type, Entered.Facts([.. _facts.Select(fact => (fact.Key, fact.Value))]), Evidence, Registration,
        Entered.Facts([.. _attributes.Select(fact => (fact.Key, fact.Value))]));

    public UnitResult Assess(string asOf = "31/12", Settings? settings = null) =>
        Antt.Model.Assessment.Assess.UnitYear(Year(), Rulebook, settings ?? LawFiles.Settings(), Entered.Day(asOf), RollUp, explained: true);

    /// <summary>The outcome of one condition.</summary>
    public Outcome Of(string condition, string asOf = "31/12", Settings? settings = null) =>
        Assess(asOf, settings).Conditions.Single(result => result.Condition.Id == condition).Outcome;

    private static FactSet Paper(DateOnly from) => Entered.Facts(
    [
        ("date", "2024-11-30"), ("from", from.ToString("yyyy-MM-dd")), ("through", "2024-11-30"),
        .. Categories.Select(category => ("occurred." + category, (object?)false)),
    ]);

    private void AddFacts(string type)
    {
        if (type is "KDC" or "XA") AddArea();
        else AddOrganisation();
        switch (type)
        {
            case "KDC":
                (_facts["households.residing"], _facts["households.registered"]) = (412, 412);
                (_facts["securityForce.exists"], _facts["securityForce.rating"], _facts["securityForce.disciplined"]) = (true, "hoan-thanh", null);
                break;
            case "XA":
                (_facts["judgements.policeWork.holds"], _facts["police.disciplined"]) = (true, null);
                _facts["models"] = new[] { Entered.Facts(("name", "Tiếng kẻng"), ("effective", true)) };
                RollUp = new RollUp([new Child("kdc", "KDC", true, ChildStanding.Recognised, new Input("decision.json", 1))]);
                break;
            default: break;
        }
    }

    private void AddArea()
    {
        foreach (var measure in new[] { "crimes", "socialEvils", "otherViolations" })
            (_facts[$"statistics.{measure}.current"], _facts[$"statistics.{measure}.previous"]) = (1, 2);
        (_facts["statistics.newHotspots"], _facts["statistics.newSocialEvilPersons"], _facts["judgements.subjectManagement.holds"]) = (0, 0, true);
    }

    private void AddOrganisation()
    {
        (_facts["staff.total"], _facts["staff.informed"]) = (100, 100);
        _facts["models"] = new[] { Entered.Facts(("name", "Camera an ninh"), ("effective", true)) };
        (_facts["judgements.policeCoordination.exists"], _facts["judgements.policeCoordination.holds"]) = (true, true);
        (_facts["judgements.parentsCommittee.exists"], _facts["judgements.parentsCommittee.holds"]) = (true, true);
        (_facts["violations.administrativeFines"], _facts["violations.offenders"], _facts["violations.socialEvil"]) = (0, 0, null);
        (_facts["guardForce.exists"], _facts["guardForce.titleEligible"], _facts["guardForce.rating"]) = (true, true, "hoan-thanh-tot");
        (_facts["guardForce.disciplined"], _facts["discipline.unit"]) = (null, null);
        (_facts["subUnits.total"], _facts["subUnits.eligible"], _facts["subUnits.titledOrRated"]) = (10, 10, 7);
    }

    private void AddAttributes(string type)
    {
        _attributes["partyOrganisation"] = true;
        if (type == "CQ") _attributes["armedForces"] = false;
        if (type == "DN") _attributes["size"] = "lon";
        if (type == "GD") _attributes["levels"] = new[] { "thcs" };
    }
}

namespace Antt.Bench.Scenario.Records;

/// <summary>One line of a records file: the facts of one unit in one registration year. A null is a thing that did not happen or is not there.</summary>
internal sealed record ScenarioRecord
{
    public required int Year { get; init; }
    public required UnitFacts Unit { get; init; }
    public RegistrationFacts? Registration { get; init; }
    public HouseholdFacts? Households { get; init; }
    public PeopleFacts? People { get; init; }
    public IReadOnlyList<DocumentFacts>? Documents { get; init; }
    public IReadOnlyList<ModelFacts>? Models { get; init; }
    public PolicyFacts? Policy { get; init; }
    public IReadOnlyList<Incident>? Incidents { get; init; }
    public StatisticsFacts? Statistics { get; init; }
    public SecurityForceFacts? SecurityForce { get; init; }
    public PoliceFacts? Police { get; init; }
    public SubUnitFacts? Subunits { get; init; }
    public StaffFacts? Staff { get; init; }
    public int? Score { get; init; }
    public SubmissionFacts? Submissions { get; init; }
    public MeetingFacts? Meeting { get; init; }
    public DecisionFacts? Decision { get; init; }
    public IReadOnlyList<string>? Children { get; init; }
}

/// <summary>What the unit is and where it lies in that year.</summary>
internal sealed record UnitFacts
{
    public required string Id { get; init; }
    public required string Kind { get; init; }
    public required string Name { get; init; }
    public required int Tier { get; init; }
    public required string CommuneCode { get; init; }
    public required string CommuneName { get; init; }
    public required string ProvinceCode { get; init; }
    public required string ProvinceName { get; init; }
    public required string ManagingLevel { get; init; }
    public string? DistrictCode { get; init; }
    public string? DistrictName { get; init; }
    public string? Subtype { get; init; }
    public string? DelegatedTo { get; init; }
    public bool? HasPartyOrg { get; init; }
    public string? Sector { get; init; }
    public string? Size { get; init; }
    public IReadOnlyList<string>? Levels { get; init; }
}

namespace Antt.Bench.Scenario.Records;

/// <summary>An event as the record tells it, one of those that count as events or one of a zero category.</summary>
internal sealed record Incident(
    string Id, DateOnly Date, string Category, string? Severity, bool? ForceMajeure, bool? DetectedPromptly, bool? Mitigated, bool? ReportedImmediately);

internal sealed record CountPair(int? Current, int? Previous);

internal sealed record StatisticsFacts(
    CountPair? Crimes, CountPair? SocialEvils, CountPair? Violations, int? NewHotspots, int? NewSocialEvilPersons, bool? ManagedPersonsEffective);

internal sealed record SecurityForceFacts(
    string? Rating, int? Members, bool? EligibleForTitles, bool? TitleLaoDongTienTien, IReadOnlyDictionary<string, int>? Disciplined);

internal sealed record PoliceFacts(bool? ProactiveAndEffective, IReadOnlyDictionary<string, int>? Disciplined);

internal sealed record SubUnitFacts(int Total, int Eligible, int RatedOk, IReadOnlyDictionary<string, int>? Disciplined);

internal sealed record StaffFacts(
    int? SanctionedSecurityOrder,
    int? SocialEvilDisciplinedCanhCao,
    int? SocialEvilReprimanded,
    int? CrimeOrSocialEvilDisciplinedCanhCao,
    int? CrimeOrSocialEvilReprimanded);

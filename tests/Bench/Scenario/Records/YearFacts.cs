namespace Antt.Bench.Scenario.Records;

internal sealed record RegistrationFacts(string? Date, string? Form, IReadOnlyList<string>? InheritedFrom);

internal sealed record HouseholdFacts(int Total, int Registered);

internal sealed record PeopleFacts(int Total, int Briefed);

internal sealed record DocumentFacts(string Type, string? Number, string Date, string? Issuer, bool? Integrated, IReadOnlyList<string>? Topics);

internal sealed record ModelFacts(string Name, bool Effective);

internal sealed record PolicyFacts(bool? FullyImplemented, bool? ParentsBoardCoordination);

internal sealed record SubmissionFacts(string? RegistrationToCommune, string? RegistrationCompiled, string? ResultToCommune, string? ResultCompiled);

internal sealed record MeetingFacts(string Date, string Chair, IReadOnlyList<string>? Attendees);

internal sealed record DecisionFacts(
    string Number, DateOnly Date, string Result, string AuthorityLevel, string Authority, string? SignerTitle, string? Certificate);

using Antt.Model.Decisions;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Model.Publication;

/// <summary>
/// What an office puts its key to: a certificate as it was decided, who signs and on which day. Where the log has it is not part of it, so
/// that nothing that happens to other decisions makes a signature stale.
/// </summary>
/// <param name="Number">The number of the certificate.</param>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Name">What the unit was called on the day of the decision.</param>
/// <param name="Type">Code of its type.</param>
/// <param name="Year">The year N it is recognised for.</param>
/// <param name="Decision">Id of the decision.</param>
/// <param name="DecisionNumber">Number of the decision.</param>
/// <param name="Date">The day the decision was signed.</param>
/// <param name="Level">Level of the body.</param>
/// <param name="Body">The body as printed.</param>
/// <param name="Place">Id of the place it governs; none for the ministry.</param>
/// <param name="Signer">Who signed the decision, an office as printed.</param>
/// <param name="Office">Id of the office whose key signs.</param>
/// <param name="SignedOn">The day it says it signs.</param>
public sealed record CertificateStatement(
    string Number, string Unit, string Name, string Type, int Year, string Decision, string DecisionNumber, DateOnly Date,
    AdministrativeLevel Level, string Body, string? Place, string? Signer, string Office, DateOnly SignedOn)
{
    /// <summary>What the signature is for; one made for anything else, a commit say, counts for nothing here.</summary>
    public const string Namespace = "antt-certificate";

    /// <summary>Of a certificate in the working register.</summary>
    public static CertificateStatement Of(Decision decision, Unit unit, string number, string office, DateOnly signedOn) => new(
        number, unit.Id, unit.On(decision.Date).Name, unit.Type, decision.Year, decision.Id, decision.Number, decision.Date,
        decision.Authority.Level, decision.Authority.Body, decision.Authority.Place, decision.Signer?.Office, office, signedOn);

    /// <summary>Of a certificate as it is published: the same, as long as nobody changed anything.</summary>
    public static CertificateStatement Of(PublicDecision decision, PublicUnit unit, string number, string office, DateOnly signedOn) => new(
        number, unit.Id, unit.NameOn(decision.Date), unit.Type, decision.Year, decision.Id, decision.Number, decision.Date,
        decision.Level, decision.Body, decision.Place, decision.Signer?.Office, office, signedOn);
}

using Antt.Model.Places;

namespace Antt.Model.Publication;

/// <summary>
/// A certificate for machines ("giấy công nhận"): what was decided, and where the log has it. How it stands today is not in it, for it
/// never changes; the list of withdrawn certificates tells.
/// </summary>
/// <param name="FormatVersion">Version of the form.</param>
/// <param name="Number">The number of the certificate.</param>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Name">What the unit was called on the day of the decision.</param>
/// <param name="Type">Code of its type.</param>
/// <param name="Year">The year N it is recognised for.</param>
/// <param name="Decision">Id of the decision.</param>
/// <param name="DecisionNumber">Number of the decision.</param>
/// <param name="Date">The day it was signed.</param>
/// <param name="Level">Level of the body.</param>
/// <param name="Body">The body as printed.</param>
/// <param name="Place">Id of the place it governs; none for the ministry.</param>
/// <param name="Office">The office that signed, where published.</param>
/// <param name="Content">SHA-256 of the decision's file in the export.</param>
/// <param name="Sequence">Number of its entry in the log.</param>
/// <param name="Entry">Hash of its entry in the log.</param>
/// <param name="Address">Where its page is found, below the address of the site.</param>
/// <param name="Revocations">Where the list of withdrawn certificates is found, below the address of the site.</param>
/// <param name="Demonstration">Whether all of it is made up.</param>
public sealed record PublicCertificate(
    int FormatVersion, string Number, string Unit, string Name, string Type, int Year, string Decision, string DecisionNumber, DateOnly Date,
    AdministrativeLevel Level, string Body, string? Place, string? Office, string Content, int Sequence, string Entry, string Address,
    string Revocations, bool Demonstration)
{
    /// <summary>The version this code writes and reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The address of the site, where it has one.</summary>
    public string? Site { get; init; }

    /// <summary>The signature of the body's office, where it signed.</summary>
    public PublicSignature? Signature { get; init; }
}

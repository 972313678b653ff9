using System.Collections.Immutable;
using Antt.Model.Places;

namespace Antt.Model.Publication;

/// <summary>A decision as far as it is published ("quyết định công nhận"): recognitions, and what amends or revokes them.</summary>
/// <param name="Id">Authority, year and name, joined by <c>/</c>.</param>
/// <param name="Number">The official number.</param>
/// <param name="Date">The day it was signed.</param>
/// <param name="Year">The year N it is about.</param>
/// <param name="Level">Level of the body that decided.</param>
/// <param name="Body">The body as printed.</param>
/// <param name="Place">Id of the place it governs; none for the ministry.</param>
/// <param name="Signer">Who signed.</param>
/// <param name="LegalBasis">Ids of the instruments it rests on.</param>
/// <param name="Entries">What it says of each unit, as far as published.</param>
/// <param name="Supersedes">Published decisions it amends or revokes.</param>
/// <param name="OriginalHash">SHA-256 of the signed original, where the register has it.</param>
public sealed record PublicDecision(
    string Id, string Number, DateOnly Date, int Year, AdministrativeLevel Level, string Body, string? Place, PublicSigner? Signer,
    ImmutableArray<string> LegalBasis, ImmutableArray<PublicDecisionEntry> Entries, ImmutableArray<PublicSupersession> Supersedes,
    string? OriginalHash);

/// <summary>Who signed a public decision.</summary>
/// <param name="Office">The office.</param>
/// <param name="Name">The official's name, where published.</param>
public sealed record PublicSigner(string Office, string? Name);

/// <summary>What a decision says of one unit.</summary>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Action">What was decided.</param>
/// <param name="Certificate">Number of its certificate.</param>
/// <param name="Reason">The published reason of an amendment or revocation.</param>
public sealed record PublicDecisionEntry(string Unit, PublicAction Action, string? Certificate, string? Reason)
{
    /// <summary>Number of the open question on whose reading the authority to decide rests, if it does ("thẩm quyền theo cách hiểu").</summary>
    public string? AuthorityAssumption { get; init; }

    /// <summary>The reasoned departure from the computed result, if it is one.</summary>
    public PublicOverride? Override { get; init; }
}

/// <summary>A reasoned departure from a result that rests on an open reading.</summary>
/// <param name="Question">Number of the open question.</param>
/// <param name="Basis">The legal basis.</param>
/// <param name="Reason">The published reason.</param>
public sealed record PublicOverride(string Question, string Basis, string Reason);

/// <summary>What a published entry does. A refusal is not among them.</summary>
public enum PublicAction
{
    /// <summary>Công nhận.</summary>
    Recognise,

    /// <summary>Sửa đổi, bổ sung.</summary>
    Amend,

    /// <summary>Thu hồi, hủy bỏ.</summary>
    Revoke,
}

/// <summary>An older decision amended or revoked as a whole.</summary>
/// <param name="Decision">Its id.</param>
/// <param name="Reason">The published reason.</param>
public sealed record PublicSupersession(string Decision, string Reason);

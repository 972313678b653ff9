using System.Collections.Immutable;
using Antt.Model.Facts;
using Antt.Model.Places;

namespace Antt.Model.Decisions;

/// <summary>A decision of the competent body ("quyết định"; C124 Điều 9, 10, Điều 12 khoản 2). Never edited; amended or revoked by another.</summary>
/// <param name="Id">Its path below <c>data/decisions/</c> without the ending.</param>
/// <param name="Number">The official number.</param>
/// <param name="Date">The day it was signed.</param>
/// <param name="Year">The year N it is about.</param>
/// <param name="Authority">Who decided.</param>
/// <param name="Signer">Who signed: an office, and for a public decision the official's name.</param>
/// <param name="LegalBasis">Ids of the instruments it rests on.</param>
/// <param name="Entries">What it says of each unit.</param>
/// <param name="Supersedes">Ids of the decisions it amends or revokes, each with the reason.</param>
/// <param name="OriginalHash">SHA-256 of the signed original, where the register has it.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Decision(
    string Id, string Number, DateOnly Date, int Year, DecidingBody Authority, Signer? Signer, ImmutableArray<string> LegalBasis,
    ImmutableArray<DecisionEntry> Entries, ImmutableArray<Supersession> Supersedes, string? OriginalHash, Input Input)
{
    /// <summary>What it decides about; a decision that does not say so recognises the standard.</summary>
    public DecisionSubject Subject { get; init; }
}

/// <summary>What a decision decides about: the standard and the movement are decided apart, each on its own text.</summary>
public enum DecisionSubject
{
    /// <summary>Công nhận đạt tiêu chuẩn "An toàn về an ninh, trật tự" (C124 Điều 10, 12).</summary>
    Recognition,

    /// <summary>Phân loại phong trào (QĐ 510).</summary>
    Classification,

    /// <summary>Công nhận điển hình về phong trào (QĐ 9745).</summary>
    Model,

    /// <summary>Khen thưởng.</summary>
    Commendation,
}

/// <summary>A body that decides ("thẩm quyền").</summary>
/// <param name="Level">Its level.</param>
/// <param name="Body">Its name as printed.</param>
/// <param name="Place">Id of the place it governs; none for the ministry.</param>
public sealed record DecidingBody(AdministrativeLevel Level, string Body, string? Place)
{
    /// <summary>What sort of body it is.</summary>
    public BodyKind Kind { get; init; }
}

/// <summary>A sort of body ("loại cơ quan").</summary>
public enum BodyKind
{
    /// <summary>Ủy ban nhân dân.</summary>
    PeoplesCommittee,

    /// <summary>Ban Chỉ đạo.</summary>
    SteeringCommittee,

    /// <summary>Công an of a place.</summary>
    Police,

    /// <summary>Bộ Công an.</summary>
    Ministry,
}

/// <summary>Who signed ("người ký").</summary>
/// <param name="Office">The office as printed.</param>
/// <param name="Name">The official's name; the only personal name a register holds.</param>
public sealed record Signer(string Office, string? Name);

/// <summary>What a decision says of one unit.</summary>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Action">What is decided.</param>
/// <param name="Certificate">Number of its certificate ("giấy công nhận"), for a recognition.</param>
/// <param name="Failing">Ids of the failing conditions, for a refusal.</param>
/// <param name="Reason">The published reason, for an amendment or revocation.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record DecisionEntry(
    string Unit, DecisionAction Action, string? Certificate, ImmutableArray<string> Failing, string? Reason, Input Input)
{
    /// <summary>The class of the movement ("loại phong trào") it gives, in a classification.</summary>
    public string? Class { get; init; }

    /// <summary>The grounds on which it departs from the computed result, if it does.</summary>
    public Override? Override { get; init; }

    /// <summary>Ids of the conditions that are not yet due, on which a recognition as a model rests ("công nhận có điều kiện"; Q-49).</summary>
    public ImmutableArray<string> Conditional { get; init; } = [];

    /// <summary>Whether it gives the unit the title: it recognises, or replaces an earlier recognition with another.</summary>
    public bool Gives => Action is DecisionAction.Recognise or DecisionAction.Replace;
}

/// <summary>The deciding official's reasoned departure from a result that rests on an open reading or assumption .</summary>
/// <param name="Question">Number of the open question whose other reading is taken.</param>
/// <param name="Basis">The legal basis as printed in the decision.</param>
/// <param name="Reason">Why, as published.</param>
public sealed record Override(string Question, string Basis, string Reason);

/// <summary>An older decision that this one amends or revokes.</summary>
/// <param name="Decision">Id of the older decision.</param>
/// <param name="Reason">Why.</param>
public sealed record Supersession(string Decision, string Reason);

/// <summary>What a decision does to a unit.</summary>
public enum DecisionAction
{
    /// <summary>Công nhận.</summary>
    Recognise,

    /// <summary>Không công nhận.</summary>
    Refuse,

    /// <summary>Sửa đổi, bổ sung.</summary>
    Amend,

    /// <summary>Thu hồi, hủy bỏ.</summary>
    Revoke,

    /// <summary>Thay thế: a new recognition, with a certificate of its own, in the place of an earlier one.</summary>
    Replace,
}

using Antt.Model.Places;

namespace Antt.Model.Publication;

/// <summary>
/// What a body said about a published decision afterwards ("trả lời ý kiến", "đính chính"). What was said about a unit that was not recognised is
/// not among them.
/// </summary>
/// <param name="Id">The folder of the decisions of who said it, <c>replies</c> and the name, joined by <c>/</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The official number.</param>
/// <param name="Date">The day it was signed.</param>
/// <param name="Level">Level of the body.</param>
/// <param name="Body">The body as printed.</param>
/// <param name="Place">Id of the place it governs; none for the ministry.</param>
/// <param name="Signer">Who signed.</param>
/// <param name="Decision">Id of the published decision it is about.</param>
/// <param name="Unit">Id of the unit it is about; none when it is about the decision as a whole.</param>
/// <param name="Text">What it says.</param>
public sealed record PublicReply(
    string Id, PublicReplyKind Kind, string Number, DateOnly Date, AdministrativeLevel Level, string Body, string? Place, PublicSigner? Signer,
    string Decision, string? Unit, string Text);

/// <summary>What a record beside a decision is.</summary>
public enum PublicReplyKind
{
    /// <summary>Trả lời ý kiến, kiến nghị, khiếu nại.</summary>
    Answer,

    /// <summary>Đính chính.</summary>
    Correction,
}

using Antt.Model.Facts;

namespace Antt.Model.Decisions;

/// <summary>
/// What a body says about a decision after it was made ("trả lời ý kiến", "đính chính"). It decides nothing: who changes the outcome makes
/// another decision. Like a decision it is never edited.
/// </summary>
/// <param name="Id">Its path below <c>data/decisions/</c> without the ending.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The official number.</param>
/// <param name="Date">The day it was signed.</param>
/// <param name="Authority">Who says it.</param>
/// <param name="Signer">Who signed.</param>
/// <param name="Decision">Id of the decision it is about.</param>
/// <param name="Unit">Id of the unit it is about; null when it is about the decision as a whole.</param>
/// <param name="Text">What it says, as published.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Reply(
    string Id, ReplyKind Kind, string Number, DateOnly Date, DecidingBody Authority, Signer? Signer, string Decision, string? Unit, string Text, Input Input)
{
    /// <summary>
    /// Whether it was given by the very one who signed the decision. Where one of the two signers is not known nobody can tell, and it is
    /// not held against it.
    /// </summary>
    public bool IsByFirstDecider(Decision decision) =>
        Authority.Level == decision.Authority.Level && Authority.Place == decision.Authority.Place && Authority.Kind == decision.Authority.Kind
        && Signer is { } own && decision.Signer is { } first
        && string.Equals(own.Office, first.Office, StringComparison.OrdinalIgnoreCase)
        && (own.Name is null || first.Name is null || own.Name == first.Name);
}

/// <summary>What a record beside a decision is.</summary>
public enum ReplyKind
{
    /// <summary>Trả lời ý kiến, kiến nghị, khiếu nại về quyết định.</summary>
    Answer,

    /// <summary>Đính chính sai sót trong văn bản.</summary>
    Correction,
}

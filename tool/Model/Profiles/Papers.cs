using System.Collections.Immutable;
using Antt.Model.Law;

namespace Antt.Model.Profiles;

/// <summary>The text by which a locality laid something down, where the register does not hold it as an instrument.</summary>
/// <param name="Number">Its number.</param>
/// <param name="IssuedOn">The day it was issued, where known.</param>
/// <param name="Issuer">Who issued it, where known.</param>
public sealed record LocalText(string Number, DateOnly? IssuedOn, string? Issuer);

/// <summary>The locality of a plan ("địa phương"), which need not be a place of the register.</summary>
/// <param name="Name">Its name with district and province.</param>
/// <param name="Level">The level of the plan.</param>
/// <param name="Place">Id of the place; where the register has it, the profile holds there.</param>
public sealed record ProfileLocality(Words Name, Places.AdministrativeLevel Level, string? Place);

/// <summary>A locality's own guidance on procedure and dossiers ("hướng dẫn trình tự, thủ tục, hồ sơ").</summary>
/// <param name="Instrument">Id of the text, where the register holds it.</param>
/// <param name="Text">The text, where the register does not hold it and its number is known.</param>
/// <param name="Title">What it guides.</param>
/// <param name="Source">What asks for it.</param>
public sealed record Guidance(string? Instrument, LocalText? Text, Words Title, string Source);

/// <summary>A form that a plan brings along or names ("biểu mẫu").</summary>
/// <param name="Id">Its id within the profile.</param>
/// <param name="Title">Its title.</param>
/// <param name="IsShipped">Whether it is at hand; a plan may name a form that nobody has.</param>
/// <param name="Source">What lays it down.</param>
public sealed record FormTemplate(string Id, Words Title, bool IsShipped, string Source);

/// <summary>Where dossiers of a kind are sent ("hồ sơ gửi về").</summary>
/// <param name="Dossier">The kind: <c>dang-ky</c>, <c>de-nghi-cong-nhan</c>, <c>phan-loai</c>, <c>dien-hinh</c> or <c>khen-thuong</c>.</param>
/// <param name="UnitTypes">The unit types; none for all.</param>
/// <param name="To">The role it is sent to.</param>
/// <param name="Via">The role it is sent through.</param>
/// <param name="Question">Number of the open question it rests on, if any.</param>
/// <param name="Source">What lays it down.</param>
public sealed record DossierRoute(string Dossier, ImmutableArray<string> UnitTypes, string To, string? Via, string? Question, string Source);

/// <summary>A criterion a province adds ("tiêu chí khác do UBND cấp tỉnh quy định"; C124 Điều 8 khoản 1).</summary>
/// <param name="Rulebook">Id of the rulebook it is added to.</param>
/// <param name="Criterion">Its id, clause and title.</param>
/// <param name="Conditions">Its conditions, judged like any other.</param>
public sealed record ProvincialCriterion(string Rulebook, CriterionGroup Criterion, ImmutableArray<Condition> Conditions)
{
    /// <summary>The criterion of the rulebook that it would take the place of, or null: a province adds, it does not lay down anew.</summary>
    public CriterionGroup? Of(Rulebook rulebook)
    {
        foreach (var own in rulebook.Criteria)
            if (own.Id == Criterion.Id) return own;
        return null;
    }
}

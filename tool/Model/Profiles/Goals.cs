using System.Collections.Immutable;
using Antt.Model.Places;

namespace Antt.Model.Profiles;

/// <summary>A share a locality wants to reach ("chỉ tiêu"). It never changes who is recognised.</summary>
/// <param name="Id">Its id within the profile.</param>
/// <param name="Measure"><c>recognised</c>, <c>registered</c> or <c>enterprise-participation</c>.</param>
/// <param name="UnitTypes">The types counted; none for all.</param>
/// <param name="Part">Numerator of the share.</param>
/// <param name="Of">Denominator of the share.</param>
/// <param name="IsStrict">Whether it must be exceeded ("trên …%") and not only reached.</param>
/// <param name="Words">What it says.</param>
/// <param name="Source">What lays it down.</param>
public sealed record Target(
    string Id, string Measure, ImmutableArray<string> UnitTypes, long Part, long Of, bool IsStrict, Words Words, string Source)
{
    /// <summary>Whether so many of so many reach it, compared exactly; a whole of nothing reaches nothing.</summary>
    public bool IsReached(long count, long whole)
    {
        var (left, right) = ((Int128)count * Of, (Int128)whole * Part);
        return whole > 0 && (IsStrict ? left > right : left >= right);
    }
}

/// <summary>How many units at least have to be selected each year ("ít nhất 01 …").</summary>
/// <param name="Id">Its id within the profile.</param>
/// <param name="Scheme">The scheme, as a rule <c>dien-hinh</c>.</param>
/// <param name="Level">The level that selects.</param>
/// <param name="Role">The role that selects, where it is not the People's Committee.</param>
/// <param name="UnitTypes">The types that count.</param>
/// <param name="AtLeast">How many.</param>
/// <param name="Words">What it says.</param>
/// <param name="Source">What lays it down.</param>
public sealed record Quota(
    string Id, string Scheme, AdministrativeLevel Level, string? Role, ImmutableArray<string> UnitTypes, long AtLeast, Words Words, string Source);

/// <summary>What pays for model units of some types ("kinh phí xây dựng điển hình").</summary>
/// <param name="UnitTypes">The types.</param>
/// <param name="Sources">The sources that may pay: <c>ngan-sach-xa</c>, <c>du-toan-cong-an</c>, <c>tu-bao-dam</c>.</param>
/// <param name="Source">What lays it down.</param>
public sealed record ModelFunding(ImmutableArray<string> UnitTypes, ImmutableArray<string> Sources, string Source);

/// <summary>A step in the review of model units ("trình tự xét, công nhận điển hình").</summary>
/// <param name="Step">Its id, for instance <c>danh-gia-dien-hinh-xa</c>.</param>
/// <param name="Level">The level that acts.</param>
/// <param name="Role">The role that acts.</param>
/// <param name="Before">The day before which it is done; null where the text names none.</param>
/// <param name="Action"><c>danh-gia</c>, <c>tham-dinh</c> or <c>cong-nhan</c>.</param>
/// <param name="OnSite">Whether the unit has to be visited.</param>
/// <param name="Words">What is done in it.</param>
/// <param name="Source">What lays it down.</param>
public sealed record ModelChainStep(
    string Step, AdministrativeLevel Level, string Role, Law.YearDay? Before, string Action, bool OnSite, Words Words, string Source)
{
    /// <summary>Its last day, where it ends before its profile.</summary>
    public DateOnly? To { get; init; }
}

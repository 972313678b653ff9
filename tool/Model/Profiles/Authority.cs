using System.Collections.Immutable;
using Antt.Model.Facts;
using Antt.Model.Places;

namespace Antt.Model.Profiles;

/// <summary>What a level recognises in a locality ("thẩm quyền"), as narrow as C124 Điều 10 or narrower.</summary>
/// <param name="Scheme"><c>an-toan</c>, <c>dien-hinh</c> or <c>phan-loai</c>.</param>
/// <param name="Level">The level that decides.</param>
/// <param name="UnitTypes">The types it recognises.</param>
/// <param name="Role">The role that decides, where it is not the People's Committee.</param>
/// <param name="ManagingLevels">Only units managed by these levels; none for all.</param>
/// <param name="Source">What lays it down.</param>
public sealed record AuthorityRule(
    string Scheme, AdministrativeLevel Level, ImmutableArray<string> UnitTypes, string? Role, ImmutableArray<AdministrativeLevel> ManagingLevels,
    string Source)
{
    /// <summary>Its last day, where it ends before its profile.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>A delegation of the power to recognise ("ủy quyền"; C124 Điều 10 khoản 5).</summary>
/// <param name="Id">Its id within the profile.</param>
/// <param name="From">Who delegates.</param>
/// <param name="To">Who is delegated to.</param>
/// <param name="UnitTypes">The types it is about; none where units are named.</param>
/// <param name="Units">The units it is about; none where it is about types.</param>
/// <param name="ActNumber">Number of the act.</param>
/// <param name="ActDate">Day of the act.</param>
/// <param name="InForce">While it holds.</param>
/// <param name="Source">What lays it down.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Delegation(
    string Id, DelegationParty From, DelegationParty To, ImmutableArray<string> UnitTypes, ImmutableArray<string> Units, string ActNumber,
    DateOnly ActDate, DateRange InForce, string Source, Input Input);

/// <summary>One side of a delegation.</summary>
/// <param name="Level">Its level.</param>
/// <param name="Place">Id of its place, where it is one alone.</param>
/// <param name="Body"><c>uy-ban</c>, <c>cong-an</c> or <c>ban-chi-dao</c>.</param>
public sealed record DelegationParty(AdministrativeLevel Level, string? Place, string Body);

/// <summary>The office that signs decisions on a subject ("chức danh ký").</summary>
/// <param name="Subject">What is decided: <c>cong-nhan-an-toan</c>, <c>phan-loai</c>, <c>dien-hinh</c> or <c>khen-thuong</c>.</param>
/// <param name="Office">The office; never a person.</param>
/// <param name="Source">What lays it down.</param>
public sealed record SignerOffice(string Subject, Words Office, string Source);

/// <summary>
/// Where, how and by when one turns against decisions ("nơi tiếp nhận ý kiến, khiếu nại về quyết định"). C124 is silent about it, so a locality
/// says it or nobody does.
/// </summary>
/// <param name="Level">The level whose decisions it is about; null for every level.</param>
/// <param name="Office">The office; never a person.</param>
/// <param name="How">How one turns to it.</param>
/// <param name="ByWhen">By when, in the words of the text; null where it names no time.</param>
/// <param name="Contact">Where the office receives people; null where it is not stated.</param>
/// <param name="Source">What lays it down.</param>
public sealed record ObjectionOffice(AdministrativeLevel? Level, Words Office, Words How, Words? ByWhen, Words? Contact, string Source);

/// <summary>A level of a body that has been abolished ("thôi tổ chức").</summary>
/// <param name="Body"><c>uy-ban</c>, <c>cong-an</c> or <c>ban-chi-dao</c>.</param>
/// <param name="Level">The level.</param>
/// <param name="To">Its last day.</param>
/// <param name="Source">What abolished it.</param>
public sealed record Tier(string Body, AdministrativeLevel Level, DateOnly To, string Source)
{
    /// <summary>Whether a role is that body of that level, or its standing office.</summary>
    public bool Covers(string role) =>
        role.EndsWith($"{Body}-{LevelWord}", StringComparison.Ordinal);

    private string LevelWord => Level switch
    {
        AdministrativeLevel.Commune => "xa",
        AdministrativeLevel.District => "huyen",
        AdministrativeLevel.Province => "tinh",
        _ => "bo",
    };
}

/// <summary>A kind of place that there was or is only for a time, such as <c>thi-tran</c> and <c>dac-khu</c>.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="From">Its first day, where it has one.</param>
/// <param name="To">Its last day, where it has one.</param>
/// <param name="Source">What lays it down.</param>
public sealed record PlaceKindSpan(string Kind, DateOnly? From, DateOnly? To, string Source);
